public import ArgumentParser
public import Tenancy

extension Country: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(code: argument)
    }

    public static var allValueStrings: [String] { allCases.map(\.code) }
}
