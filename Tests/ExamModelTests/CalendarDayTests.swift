import ExamModel
import Testing

/// Dates as people write them.
@Suite struct CalendarDayTests {
  @Test(arguments: [
    "2027-05-18", "18/05/2027", "18/5/2027", "18.05.2027", "18-05-2027", "18/05/27", " 18 05 2027 ",
    "18 mai 2027", "18 MAI 2027", "18 May 2027", "2027/05/18", "2027-5-18",
  ])
  func aDayIsRead(text: String) {
    #expect(CalendarDay(text: text) == CalendarDay(year: 2027, month: 5, day: 18))
  }

  @Test(arguments: [
    ("1 févr 2028", 2), ("1 fevrier 2028", 2), ("1 août 2028", 8), ("1 aout 2028", 8),
    ("1 juin 2028", 6), ("1 juil 2028", 7), ("1 Dec 2028", 12), ("1 décembre 2028", 12),
  ])
  func aMonthHasNames(text: String, month: Int) {
    #expect(CalendarDay(text: text) == CalendarDay(year: 2028, month: month, day: 1))
  }

  @Test(arguments: [
    "", "demain", "30/02/2027", "29/02/2027", "05/18/2027", "2027", "18/05", "18/05/2027/1",
    "18/05-2027", "jui 1 2027", "1 jui 2027", "1 ma 2027", "-1/05/2027", "18/05/20277", "18//2027",
    "١٨/٠٥/٢٠٢٧", "2027-05-18T10:00", "0/05/2027",
  ])
  func whatIsNoDayIsNone(text: String) {
    #expect(CalendarDay(text: text) == nil)
  }

  @Test func everyDayIsReadAgain() {
    for number in stride(from: 0, through: 60_000, by: 37) {
      let day = CalendarDay(number: number)
      #expect(CalendarDay(text: day.text) == day)
    }
  }
}
