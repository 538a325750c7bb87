/// Why the gateway does not start: one line for whoever started it.
struct StartupError: Error, CustomStringConvertible {
    let description: String

    init(_ line: String) {
        description = line
    }
}
