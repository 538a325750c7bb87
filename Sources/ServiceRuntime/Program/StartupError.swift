import Store

/// Why a program does not start: one line for whoever started it.
public struct StartupError: Error, CustomStringConvertible {
    public let description: String

    public init(_ line: String) {
        description = line
    }

    /// What the store finds wrong with its directory or a key file it says in words made for this.
    static func explain<Value>(_ work: () throws(StoreError) -> Value) throws(StartupError) -> Value {
        do {
            return try work()
        } catch .configuration(let line) {
            throw StartupError(line)
        } catch .wrongVersion(let line) {
            throw StartupError(line)
        } catch {
            throw StartupError("the store cannot be opened: \(error)")
        }
    }
}
