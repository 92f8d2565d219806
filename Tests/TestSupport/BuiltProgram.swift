/// The program as it was built with the tests.
public enum BuiltProgram {
  public static let path = Repository.root + "/.build/debug/oralblanc"
}
