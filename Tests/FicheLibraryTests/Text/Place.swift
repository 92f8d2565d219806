import ExamModel

/// A place in a file; Swift Testing has a `SourceLocation` of its own.
typealias Place = ExamModel.SourceLocation
