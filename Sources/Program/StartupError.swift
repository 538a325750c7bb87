/// Why a program does not start: one line for whoever started it.
public struct StartupError: Error, CustomStringConvertible {
    public let description: String

    public init(_ line: String) {
        description = line
    }
}
