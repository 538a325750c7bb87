/// Why a proto is not turned into code: one line that says where, what, and what to do.
public struct Refusal: Equatable, Sendable, CustomStringConvertible {
    public let file: String
    public let name: String
    public let problem: String
    public let remedy: String

    init(_ file: String, _ name: String, _ problem: String, _ remedy: String) {
        self.file = file
        self.name = name
        self.problem = problem
        self.remedy = remedy
    }

    public var description: String { "\(file): \(name): \(problem); \(remedy)" }
}
