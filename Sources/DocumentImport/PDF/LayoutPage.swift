/// A page with its texts, in the order in which the file draws them.
struct LayoutPage {
  var width: Double
  var height: Double
  var texts: [LayoutText] = []
}
