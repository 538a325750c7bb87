import Notation
import Tenancy

/// How far a restore goes in each of a tenant's sequences.
struct RestorePoint: Equatable {
    var changes: Int64
    var replies: Int64
    var events: Int64

    func sequence(_ section: BackupRow.Section) -> Int64 {
        switch section {
        case .versions: changes
        case .replies: replies
        case .events: events
        }
    }

    /// Everything that a chain holds.
    init(_ end: BackupPosition) {
        changes = end.changes
        replies = end.replies
        events = end.log.count
    }

    /// Everything up to a moment. Changes stop before the first that is later.
    ///
    /// A clock may have been set back, and then times do not grow with the sequences. Two rules hold all the
    /// same: each change that is kept has its event (the log goes on to its last line that is not later), and
    /// no reply is kept whose change is not (they stop where one is as late as any change that is left out).
    /// A request whose reply is left out is made again.
    init(
        _ chain: BackupChain, _ key: ArchiveKey, _ keys: TenantKeys, upTo time: UnixTime
    ) throws(ArchiveError) {
        var point = RestorePoint(chain.end)
        (point.events, point.replies) = (chain.removals.events.count, chain.end.replies)
        var firstLeftOut: UnixTime?
        for archive in chain.archives {
            try BackupArchive.read(archive.path, key) { row throws(StoreError) in
                switch row {
                case .version(let sequence, let kind, let id, let revision, let body):
                    let envelope = try keys.open(body, kind, id, revision: revision)
                    if envelope.updateTime > time { point.changes = min(point.changes, sequence - 1) }
                    if sequence > point.changes {
                        firstLeftOut = min(firstLeftOut ?? envelope.updateTime, envelope.updateTime)
                    }
                case .event(let sequence, let body):
                    if try keys.open(body, at: sequence).time <= time { point.events = sequence }
                case .reply: break
                }
            }
        }
        for archive in chain.archives {
            try BackupArchive.read(archive.path, key) { row throws(StoreError) in
                guard case .reply(let sequence, _, _, let keepUntil, _) = row else { return }
                guard keepUntil >= StoreLimits.replyTime.wholeMilliseconds else {
                    throw .corrupt("a reply is kept for no time")
                }
                let answered = UnixTime(milliseconds: keepUntil) - StoreLimits.replyTime
                if answered > time || answered >= firstLeftOut ?? UnixTime(milliseconds: .max) {
                    point.replies = min(point.replies, sequence - 1)
                }
            }
        }
        self = point
    }
}

extension TenantKeys {
    func open(
        _ body: [UInt8], _ kind: UInt16, _ id: [UInt8], revision: Int64
    ) throws(StoreError) -> RecordEnvelope {
        guard let text = String(validating: id, as: UTF8.self), let id = RecordID(text),
            let envelope = try records.open(
                body, kind, at: bindingOfVersion(RecordKind(number: kind, name: ""), id, revision: revision))
        else { throw .corrupt("a record does not open in its place") }
        return envelope
    }

    func open(_ body: [UInt8], at sequence: Int64) throws(StoreError) -> StoredAccessEvent {
        guard let bytes = events.open(body, at: bindingOfEvent(sequence)) else {
            throw .corrupt("an access event does not open in its place")
        }
        return try StoredAccessEvent(bytes, sequence: sequence)
    }
}
