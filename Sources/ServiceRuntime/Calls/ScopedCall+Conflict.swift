import Store
import Tenancy
public import WireProto

/// What stands against a change whose etag has gone stale. Paths are of single fields, `birth.date.year`, so that what
/// both have changed is in both lists; a repeated field is one, and so is a message in which no side has set anything.
public struct Conflict<N: Resource>: Sendable {
    /// What the change would have changed; its mask, where it is not known what the caller read.
    public var myPaths: [String]
    /// What others have changed since the revision that the caller read; empty where that is not known any more.
    public var theirPaths: [String]
    /// The fields of the paths as the caller read them, as the caller wants them, and as they are.
    public var base: Disclosed<N>?
    public var mine: Disclosed<N>?
    public var theirs: Disclosed<N>
}

extension ScopedCall {
    /// Reads what a caller needs to merge a change that was refused for its etag. It is remembered as any read is.
    ///
    /// - Parameters:
    ///   - etag: Of the revision that the caller read.
    ///   - mine: The resource of the change; `nil` for one that sends none, such as an archiving.
    ///   - mask: The fields of it that the change is about.
    public func conflict<N: Resource>(
        _ resource: N.Type, _ name: String, etag: String, mine: N?, mask: [String]
    ) async throws(RPCStatus) -> Conflict<N> {
        let target = try target(name, as: N.resourceType)
        let now = now
        return try await read(in: target.tenant, showing: target.classes) { reading throws(RPCStatus) in
            let current = try reading.require(N.self, target.name, at: now)
            let visible = try requireWhole(current, reading)
            let base = try reading.earlier(current, etag: etag)
            let wanted = try mine.map { mine throws(RPCStatus) in
                try (base ?? current.resource).replacing(mask, from: mine)
            }
            let changed = try base.map { base throws(RPCStatus) in
                try base.paths(differingFrom: current.resource)
            }
            let asked = try wanted.map { wanted throws(RPCStatus) in
                try base.map { base throws(RPCStatus) in try base.paths(differingFrom: wanted) } ?? mask
            }
            let myPaths = (asked ?? []).meeting(changed ?? [])
            let theirPaths = (changed ?? []).meeting(asked ?? [])
            let paths = Array(Set(theirPaths + myPaths))
            var theirs = try N().replacing(paths, from: current.resource)
            theirs.meta = current.shown(etag: reading.etag(of: current.record)).meta
            let conflict = Conflict(
                myPaths: myPaths, theirPaths: theirPaths,
                base: try base.map { base throws(RPCStatus) in
                    try Disclosed(base.only(paths), showing: visible)
                },
                mine: try wanted.map { wanted throws(RPCStatus) in
                    try Disclosed(wanted.only(paths), showing: visible)
                },
                theirs: try Disclosed(theirs, showing: visible))
            return Disclosure(conflict, of: [name])
        }
    }
}

extension [String] {
    /// The paths, one of a message in which nothing is set told by what the other side has set in it.
    fileprivate func meeting(_ others: [String]) -> [String] {
        flatMap { path in
            let within = others.filter { $0.hasPrefix(path + ".") }
            return within.isEmpty ? [path] : within
        }
    }
}

extension Resource {
    fileprivate func only(_ paths: [String]) throws(RPCStatus) -> Self {
        try Self().replacing(paths, from: self)
    }

    /// As many as an answer tells.
    fileprivate func paths(differingFrom other: Self) throws(RPCStatus) -> [String] {
        do {
            return try WireFields.differingPaths(encoded(), other.encoded(), Self.schema, toFields: true)
                .filter { $0 != "meta" && !$0.hasPrefix("meta.") }
                .prefix(RuntimeLimits.toldPaths).map(\.self)
        } catch {
            throw .unreadable
        }
    }
}

extension Reading {
    /// The resource at the revision of an etag, where that is one of the last.
    fileprivate func earlier<N: Resource>(_ current: Stored<N>, etag: String) throws(RPCStatus) -> N? {
        guard let record = try past(current.record.kind, current.record.id, etag: etag) else { return nil }
        return try Stored<N>(record).resource
    }
}
