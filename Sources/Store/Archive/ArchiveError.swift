/// Why an archive is not made or not taken, in words for an operator: what was found and what to do.
///
/// Nothing in it holds a body or an id.
public enum ArchiveError: Error, Equatable, Sendable {
    /// The file is something else, or of another version of this program.
    case notAnArchive(file: String)
    /// The file is an archive of somebody else: another cell, service or tenant.
    case foreign(file: String, of: String, wanted: String)
    /// Its frames do not open: it was changed, or sealed under another key.
    case doesNotOpen(file: String)
    /// The file ends before its last frame.
    case endsEarly(file: String)
    /// A frame's content, or the manifest, is not what a whole archive has.
    case inconsistent(file: String, String)
    /// An archive of the chain is missing, is there twice, or belongs to another chain.
    case brokenChain(file: String)
    /// There is nothing to restore from.
    case nothing(directory: String, tenant: String)
    /// The tenant's records are not the ones that the chain began with.
    case diverged(tenant: String)
    /// The tenant has records already: nothing is overwritten.
    case alreadyThere(tenant: String)
    /// What was restored is not what was backed up; says what differs.
    case failedCheck(tenant: String, String)
    /// Records were removed while they were copied, and may be in the copy.
    case removedMeanwhile(tenant: String)
    /// Another run works on the same directory.
    case locked(directory: String)
    case store(StoreError)
}

extension ArchiveError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAnArchive(let file):
            "\(file) is not an archive that this program reads: take the file that the backup made"
        case .foreign(let file, let owner, let wanted):
            "\(file) is of \(owner), not of \(wanted): restore it there"
        case .doesNotOpen(let file):
            "\(file) does not open: it was changed, or this is not the key it was sealed with; take another copy, or the key of its cell"
        case .endsEarly(let file):
            "\(file) ends early: take another copy of it"
        case .inconsistent(let file, let what):
            "\(file) is not whole (\(what)): take another copy of it"
        case .brokenChain(let file):
            "\(file) does not continue the archive before it: put every archive of its chain into one directory, unchanged"
        case .nothing(let directory, let tenant):
            "\(directory) holds no backup of \(tenant): give the directory that was backed up to"
        case .diverged(let tenant):
            "\(tenant) is not as the last backup left it (was it restored?): begin a new chain with --full"
        case .alreadyThere(let tenant):
            "\(tenant) has records and nothing is overwritten: move them away first"
        case .failedCheck(let tenant, let what):
            "\(tenant) did not pass the check (\(what)): nothing was kept"
        case .removedMeanwhile(let tenant):
            "records of \(tenant) were removed in their time while it was copied: run the backup again"
        case .locked(let directory):
            "another backup or restore works on \(directory): wait for it"
        case .store(.configuration(let line)), .store(.wrongVersion(let line)): line
        case .store(let error): "the store failed: \(error)"
        }
    }

    /// Does a piece of the store's own work.
    static func storing<Value: ~Copyable>(
        _ work: () throws(StoreError) -> Value
    ) throws(ArchiveError) -> Value {
        do {
            return try work()
        } catch {
            throw .store(error)
        }
    }
}
