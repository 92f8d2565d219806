/// Libraries that serve a framework: a fiche that works with both is about the framework.
enum LibraryGround {
  /// What a library is used with.
  private static let frameworks: [String: Set<String>] = [
    "Doctrine": ["Symfony"], "Twig": ["Symfony"], "EasyAdmin": ["Symfony"],
    "Eloquent": ["Laravel"], "Blade": ["Laravel"], "Livewire": ["Laravel"],
    "Drift": ["Flutter"], "Hive": ["Flutter"], "Riverpod": ["Flutter"], "Bloc": ["Flutter"],
    "Hibernate": ["Spring Boot", "Spring"], "Thymeleaf": ["Spring Boot", "Spring"],
    "SQLAlchemy": ["FastAPI", "Flask"], "Pydantic": ["FastAPI"], "Jinja": ["Flask"],
    "Prisma": ["NestJS", "Next.js", "Express"], "TypeORM": ["NestJS", "Express"],
    "Sequelize": ["Express", "NestJS"], "Mongoose": ["Express", "NestJS"],
    "Entity Framework": ["ASP.NET Core", "ASP.NET", "Blazor", ".NET"],
    "Room": ["Android", "Jetpack Compose", "Kotlin"], "Retrofit": ["Android", "Kotlin"],
    "Redux": ["React", "React Native"], "Pinia": ["Vue.js"],
  ]

  /// Whether one name is a library of another.
  static func carries(_ framework: String, _ library: String) -> Bool {
    frameworks[library]?.contains(framework) ?? false
  }
}
