import Kernel

extension KeyFile {
    /// Reads a key of the store for as long as `use` runs.
    ///
    /// - Throws: ``StoreError/configuration(_:)``, naming the file, when it is none; what `use` throws.
    static func use<Value>(
        _ path: String, _ use: ([UInt8]) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        let used: Result<Value, StoreError>
        do {
            used = try KeyFile.use(path, rootReadsAll: true) { (key) -> Result<Value, StoreError> in
                do throws(StoreError) { return .success(try use(key)) } catch { return .failure(error) }
            }
        } catch {
            throw .configuration(error.description)
        }
        return try used.get()
    }
}
