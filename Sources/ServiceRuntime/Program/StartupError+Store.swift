import Program
import Store

extension StartupError {
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
