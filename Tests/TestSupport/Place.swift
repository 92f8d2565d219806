import ExamModel

/// A place in a file; Swift Testing has a `SourceLocation` of its own.
package typealias Place = ExamModel.SourceLocation
