internal import Kernel
public import Tenancy

extension ScopeKey {
    /// Reads a key of a pair of programs from its file.
    ///
    /// - Parameter rootReadsAll: Whether root may read the key of another user's program.
    /// - Throws: ``StartupError``, naming the file, when it is none.
    public init(file path: String, rootReadsAll: Bool = false) throws(StartupError) {
        let key: ScopeKey?
        do throws(KeyFileProblem) {
            key = try KeyFile.use(path, rootReadsAll: rootReadsAll) { ScopeKey(bytes: $0) }
        } catch {
            throw StartupError(error.description)
        }
        guard let key else { throw StartupError("the key file \(path) holds no key") }
        self = key
    }
}
