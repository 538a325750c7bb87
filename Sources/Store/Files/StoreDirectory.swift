import Glibc
import Tenancy

/// The directory of one cell's store: `VERSION`, and `tenants/` with one file for each tenant.
enum StoreDirectory {
    /// The layout this program reads and writes. Another one is refused, never guessed at.
    static let version = 1

    /// Checks the directory, or lays it out when it does not exist or is empty of ours.
    ///
    /// - Returns: The directory of the tenants' files.
    static func prepare(_ directory: String, country: Country) throws(StoreError) -> String {
        let tenants = "\(directory)/tenants"
        let versionFile = "\(directory)/VERSION"
        let expected = "pegase store \(version) \(country.code)\n"
        try makeDirectory(directory)
        try sync(directory + "/..")  // Or a power cut could take the whole store for one that never was.
        if let file = try FileDescriptor.open(versionFile, O_RDONLY) {
            let found = try file.read(limit: 128, versionFile)
            guard found == Array(expected.utf8) else {
                throw .wrongVersion("\(versionFile) does not say \"\(expected.dropLast())\"")
            }
            try makeDirectory(tenants)
            return tenants
        }
        // An empty `tenants` is what a first start that was cut short left behind.
        guard unsafe rmdir(tenants) == 0 || errno == ENOENT else {
            throw .wrongVersion("\(directory) has tenants but no VERSION: it is not a whole store")
        }
        try makeDirectory(tenants)
        try writeVersion(expected, versionFile)
        try sync(directory)
        return tenants
    }

    /// VERSION comes last and whole: a start that was cut short leaves none.
    private static func writeVersion(_ text: String, _ path: String) throws(StoreError) {
        let draft = path + ".new"
        guard let file = try FileDescriptor.open(draft, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600) else {
            throw .configuration("\(draft) cannot be made")
        }
        try file.writeDurably(Array(text.utf8), draft)
        guard unsafe rename(draft, path) == 0 else { throw systemError(path) }
    }

    static func makeDirectory(_ path: String) throws(StoreError) {
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw systemError(path) }
    }

    /// Makes an empty file that only the service can read.
    ///
    /// - Returns: Whether it was made, rather than found.
    static func makeFile(_ path: String) throws(StoreError) -> Bool {
        let raw = unsafe Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        if raw >= 0 {
            close(raw)
            return true
        }
        guard errno == EEXIST else { throw systemError(path) }
        return false
    }

    /// Makes the names in a directory durable.
    static func sync(_ directory: String) throws(StoreError) {
        guard let file = try FileDescriptor.open(directory, O_RDONLY | O_DIRECTORY) else {
            throw .configuration("\(directory) does not exist")
        }
        try file.sync(directory)
    }

    /// The names in a directory, in no order; none when it is not there.
    static func names(in directory: String) throws(StoreError) -> [String] {
        guard let stream = unsafe opendir(directory) else {
            guard errno == ENOENT else { throw systemError(directory) }
            return []
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
                unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw systemError(directory) }
        return names
    }

    /// The size of what has that name; `nil` where nothing has.
    static func size(of path: String) throws(StoreError) -> Int? {
        try status(of: path).map { Int($0.st_size) }
    }

    /// Which file has that name; `nil` where none has.
    static func identity(of path: String) throws(StoreError) -> FileIdentity? {
        try status(of: path).map { FileIdentity(device: $0.st_dev, number: $0.st_ino) }
    }

    private static func status(of path: String) throws(StoreError) -> stat? {
        var found = stat()
        if unsafe lstat(path, &found) == 0 { return found }
        guard errno == ENOENT else { throw systemError(path) }
        return nil
    }

    static func isDirectory(_ path: String) -> Bool {
        var found = stat()
        return unsafe stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
    }

    static func removeFile(_ path: String) { unsafe unlink(path) }

    /// Removes a directory and the files in it; it holds no directory.
    static func remove(_ directory: String) {
        do throws(StoreError) {
            for name in try names(in: directory) { removeFile("\(directory)/\(name)") }
        } catch {
            return  // What cannot be read stays.
        }
        unsafe rmdir(directory)
    }
}

/// One file among all, whatever its name is.
struct FileIdentity: Equatable, Sendable {
    let device: dev_t
    let number: ino_t
}
