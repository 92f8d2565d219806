import ExamModel
import JSONText
import SessionEngine
import TestSupport
import Testing

@testable import JuryTable

@Suite struct ProgramConversationTests {
  /// A program that has told its name and has read the fiches, in the first exchange to come.
  private func greeted(_ hello: String = #"{"name":"Prof","version":"2"}"#) -> TableTalk {
    var talk = TableTalk()
    talk.answer("hello", hello)
    if talk.request("prepare") != nil { talk.answer("prepare", "{}") }
    talk.perform(.begin)
    return talk
  }

  private let written =
    #"{"text":"Qui remplace le tuteur pendant ses congés ?","criterion":"autonomie","#
    + #""follow_ups":["Et le soir ?"],"good_answer":["Un nom","Une procédure"]}"#

  @Test func aProgramIsToldTheExamAndTheFiches() throws {
    let talk = greeted()
    let hello = try #require(talk.request("hello")?["params"])
    #expect(hello["contract"] == "jury/1")
    #expect(hello["criteria"]?[0]?["id"] == "autonomie")
    #expect(hello["seed"] == "7")
    let sections = talk.request("prepare")?["params"]?["fiches"]?[0]?["sections"]
    #expect(sections?[0]?["text"] == "Trente postes à dépanner.")
    // What is kept back on the screen is not told either.
    #expect(sections?[1]?["title"] == "Accès")
    #expect(sections?[1]?["text"] == "")
    #expect(talk.events.map(\.fact).contains(.table(.programJoined(name: "Prof", version: "2"))))
  }

  @Test func itsQuestionIsAskedWithItsFollowUps() throws {
    var talk = greeted()
    talk.answer("propose", written)
    talk.now = 60_000
    talk.perform(.endSlot)
    let record = try #require(talk.state.currentQuestion)
    #expect(record.question.text == "Qui remplace le tuteur pendant ses congés ?")
    #expect(record.question.criterionID == "autonomie")
    #expect(record.question.followUps.map(\.text) == ["Et le soir ?"])
    #expect(record.question.goodAnswer == ["Un nom", "Une procédure"])
    #expect(record.askedBy == .program)
    #expect(talk.faults.isEmpty)
  }

  @Test func itPicksOneOfThoseOffered() throws {
    var talk = greeted()
    let offered = try #require(talk.request("propose")?["params"]?["offered"]?.elements)
    #expect(offered.count == 5)
    let third = try #require(offered[2]["id"]?.text)
    talk.answer("propose", #"{"pick":"\#(third)"}"#)
    talk.perform(.endSlot)
    #expect(talk.state.currentQuestion?.question.id == third)
    #expect(talk.state.currentQuestion?.askedBy == .program)
  }

  /// It is asked for the next question while the candidate answers this one.
  @Test func itIsAskedAhead() {
    var talk = greeted()
    talk.answer("propose", written)
    talk.perform(.endSlot)
    #expect(talk.request("propose")?["params"]?["asked"]?.elements?.count == 1)
    talk.answer(
      "propose", #"{"text":"Que feriez-vous autrement aujourd'hui ?","criterion":"choix"}"#)
    talk.now = 90_000
    talk.perform(.advance)
    #expect(talk.asked.map(\.by) == [.program, .program])
  }

  @Test func nothingToProposeIsNoFault() {
    var talk = greeted()
    talk.answer("propose", "null")
    talk.perform(.endSlot)
    #expect(talk.asked.map(\.by) == [.candidate])
    #expect(talk.faults.isEmpty)
  }

  /// Slow: our own question comes at the deadline, and after two times the program is set aside.
  @Test func aSlowProgramNeverDelaysAQuestion() {
    var talk = greeted()
    talk.now = 100
    talk.perform(.endSlot)
    // It was asked a tenth of a second ago, so that it is worth waiting.
    #expect(talk.asked.isEmpty)
    talk.now = ProgramConversation.deadlineMilliseconds
    talk.perform(.askDue)
    #expect(talk.asked.map(\.by) == [.candidate])
    #expect(talk.faults == [.late])
    #expect(!talk.conversation.isSetAside)
    talk.now += 60_000
    talk.perform(.advance)
    #expect(talk.asked.count == 2)
    #expect(talk.faults == [.late, .late])
    #expect(talk.state.table.isProgramSetAside)
    // What it says afterwards is not heard.
    talk.say(#"{"id":3,"result":{"text":"Trop tard pour cette question ?"}}"#)
    talk.now += 60_000
    talk.perform(.advance)
    #expect(talk.asked.allSatisfy { $0.by == .candidate })
  }

  @Test func aLateAnswerIsNotTakenForALaterQuestion() throws {
    var talk = greeted()
    let id = try #require(talk.request("propose")?["id"]?.integer)
    talk.now = 60_000
    talk.perform(.endSlot)
    talk.say(#"{"id":\#(id),"result":\#(written)}"#)
    talk.answer("propose", "null")
    talk.now = 70_000
    talk.perform(.advance)
    #expect(talk.asked.map(\.by) == [.candidate, .candidate])
    #expect(talk.faults == [.late])
  }

  /// Whoever still reads the fiches is not expected to ask, and is late after a minute.
  @Test func preparationHasItsTime() {
    var talk = TableTalk()
    talk.answer("hello", #"{"name":"Lent"}"#)
    talk.perform(.begin)
    talk.pass(20_000)
    talk.perform(.endSlot)
    #expect(talk.asked.count == 1)
    #expect(talk.faults.isEmpty)
    talk.pass(45_000)
    #expect(talk.faults == [.late])
  }

  @Test func aProgramThatNeverTellsItsNameIsSetAside() {
    var talk = TableTalk()
    talk.perform(.begin)
    talk.pass(9000)
    talk.perform(.endSlot)
    #expect(talk.asked.count == 1)
    talk.pass(2000)
    #expect(talk.conversation.isSetAside)
    #expect(talk.faults == [.late])
    talk.perform(.advance)
    #expect(talk.asked.count == 2)
  }

  @Test(arguments: [
    (#"{"text":"Court ?"}"#, ProgramFault.notAQuestion),
    (#"{"text":"\#(String(repeating: "mot ", count: 200))"}"#, .notAQuestion),
    (#"{"texte":"Pourquoi ce choix ?"}"#, .notAQuestion), (#"{"pick":"x"}"#, .notAQuestion),
    (#""Pourquoi ce choix technique ?""#, .notAQuestion), ("[]", .notAQuestion),
    (#"{"text":"Pourquoi ce choix technique ?","criterion":"beauté"}"#, .otherCriterion),
  ])
  func whatIsNoQuestionIsAFault(result: String, fault: ProgramFault) {
    var talk = greeted()
    talk.answer("propose", result)
    #expect(talk.faults == [fault])
    talk.now = 2000
    talk.perform(.endSlot)
    #expect(talk.asked.map(\.by) == [.candidate])
  }

  @Test func whatWasAskedIsNotAskedAgain() {
    var talk = greeted()
    talk.perform(.endSlot)
    talk.pass(2000)
    talk.perform(.askDue)
    let first = talk.asked[0].text
    talk.answer("propose", #"{"text":"\#(first.uppercased())"}"#)
    #expect(talk.faults.last == .repeated)
  }

  @Test func anErrorIsADecline() throws {
    var talk = greeted()
    let id = try #require(talk.request("propose")?["id"]?.integer)
    talk.say(#"{"id":\#(id),"error":{"message":"non"}}"#)
    #expect(talk.faults == [.declined])
  }

  @Test func proseIsSetAsideAfterTwoLines() {
    var talk = greeted()
    talk.say("Bonjour, je suis un modèle de langage.")
    #expect(talk.faults == [.notAMessage])
    talk.say("Voici une question :")
    #expect(talk.conversation.isSetAside)
  }

  @Test func aFloodIsSetAsideAtOnce() {
    var endless = greeted()
    endless.say([UInt8](repeating: 0x61, count: ProgramConversation.lineLimitBytes + 1))
    #expect(endless.faults == [.tooMuch])
    #expect(endless.conversation.isSetAside)
    var lines = greeted()
    for _ in 0..<3000 {
      lines.say(#"{"id":99999,"result":"\#(String(repeating: "x", count: 100))"}"#)
    }
    #expect(lines.faults == [.tooMuch])
  }

  @Test func anEndIsToldOnce() {
    var talk = greeted()
    talk.conversation.end()
    talk.conversation.end()
    talk.perform(.endSlot)
    #expect(talk.faults == [.ended])
    #expect(talk.asked.map(\.by) == [.candidate])
  }

  @Test(arguments: Attack.all)
  func aHostileTextIsCleaned(attack: Attack) {
    var talk = greeted()
    var writer = JSONWriter()
    writer.value(["text": .string("Pourquoi ce choix " + attack.text + " ?")])
    talk.answer("propose", writer.text)
    talk.now = 2000
    talk.perform(.endSlot)
    #expect(talk.asked.count == 1)
    for scalar in talk.asked[0].text.unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format && category != .lineSeparator)
    }
  }

  /// A minute's answer to a question of the draw's, and the next question.
  private func answerTwo(_ talk: inout TableTalk) {
    talk.answer("propose", "null")
    talk.perform(.endSlot)
    talk.answer("propose", "null")
    talk.pass(60_000)
    talk.perform(.advance)
  }

  @Test func wordsOnAnAnswerAreKeptAndOnlyWhereWanted() {
    var talk = greeted()
    answerTwo(&talk)
    #expect(talk.request("comment")?["params"]?["answer_seconds"] == 60)
    talk.answer("comment", #"{"text":"Un chiffre\nmanquait.\u001b[31m"}"#)
    #expect(
      talk.state.questions[0].comments
        == [AnswerComment(text: "Un chiffre manquait. [31m", rater: .program)])
    var other = greeted(#"{"name":"Bref","methods":["propose"]}"#)
    answerTwo(&other)
    #expect(other.request("comment") == nil)
  }

  /// A question that nobody came to is kept all the same: all that it said is in the journal.
  @Test func whatIsNotAskedIsKept() {
    var talk = greeted()
    talk.answer("propose", written)
    talk.perform(.endSlot)
    talk.answer("propose", #"{"text":"Que feriez-vous autrement aujourd'hui ?"}"#)
    talk.perform(.endSlot)
    #expect(
      talk.events.map(\.fact).contains(
        .table(.proposalDropped(text: "Que feriez-vous autrement aujourd'hui ?"))))
    #expect(talk.state.isFinished)
  }

  /// A jury of one criterion would leave the others out.
  @Test func onlyWhatIsDueMayBeAskedAbout() throws {
    var talk = greeted()
    talk.answer("propose", written)
    talk.perform(.endSlot)
    let criteria = talk.request("propose")?["params"]?["criteria"]
    #expect(criteria == ["choix"])
    talk.answer("propose", #"{"text":"Qui décide le samedi matin ?","criterion":"autonomie"}"#)
    #expect(talk.faults == [.otherCriterion])
  }

  /// Whatever comes, the oral goes on and a question is asked by the deadline.
  @Test(arguments: 0..<150)
  func anyBytesLeaveTheOralWhole(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var talk = TableTalk()
    if seed % 3 != 0 { talk.answer("hello", #"{"name":"Hasard"}"#) }
    talk.perform(.begin)
    talk.perform(.endSlot)
    for round in 0..<8 {
      for _ in 0..<Int.random(in: 0..<4, using: &random) { talk.say(noise(talk, &random)) }
      let count = talk.state.questions.count
      talk.now += Int.random(in: 0..<5000, using: &random)
      talk.perform(round == 0 ? .askDue : .advance)
      talk.pass(ProgramConversation.deadlineMilliseconds)
      if talk.state.questions.count == count { talk.perform(.askDue) }
      let isLeft = TableSamples.engine.upcoming(in: talk.state, count: 1).isEmpty
      #expect(talk.state.questions.count == count + 1 || isLeft)
    }
    #expect(talk.state == SessionState(plan: TableSamples.plan, events: talk.events))
    #expect(Set(talk.state.questions.map(\.question.text)).count == talk.state.questions.count)
  }

  private func noise(_ talk: TableTalk, _ random: inout SplitMix64) -> [UInt8] {
    let id = Int.random(in: 1..<12, using: &random)
    let criterion = Bool.random(using: &random) ? "choix" : "autonomie"
    let lines = [
      #"{"id":\#(id),"result":{"text":"Une question numéro \#(id) sur \#(criterion) ?","criterion":"\#(criterion)"}}"#,
      #"{"id":\#(id),"result":{"pick":"c\#(id % 4)"}}"#, #"{"id":\#(id),"error":1}"#,
      #"{"id":\#(id)}"#, "{", "\u{1B}]52;c;eA==\u{07}", #"{"id":"\#(id)","result":[[[[]]]]}"#,
      #"{"id":\#(id),"result":{"text":7,"follow_ups":{"a":[null]}}}"#,
    ]
    let line = Array(lines[Int.random(in: 0..<lines.count, using: &random)].utf8)
    let cut =
      Bool.random(using: &random) ? line.count : Int.random(in: 0...line.count, using: &random)
    return Array(line.prefix(cut)) + (Bool.random(using: &random) ? [0x0A] : [])
  }
}
