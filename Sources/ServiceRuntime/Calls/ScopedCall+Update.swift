public import Store
import Tenancy
public import WireProto

extension ScopedCall {
    /// Changes the fields of a record that a mask names; the standard update.
    ///
    /// - Parameters:
    ///   - sent: The request's resource: `meta.name` says which record, `meta.etag` which revision was read.
    ///   - mask: At least one path of a field that a caller may change.
    ///   - target: Where the record is, when it was looked up before; otherwise `meta.name` says it.
    ///   - rule: What the changed resource must be; may set what only the service sets.
    public func update<N: Resource, Request: MutatingRequest>(
        _ sent: N?, _ mask: GoogleProtobuf.FieldMask?, _ request: Request,
        at target: Target? = nil,
        _ rule: @escaping @Sendable (inout Writing, Stored<N>, inout N) throws(RPCStatus) -> Void
    ) async throws(RPCStatus) -> Disclosed<N> {
        var violations = Violations()
        violations.requestID(request.requestID)
        let meta = sent?.meta ?? CommonV1.Meta()
        violations.given("\(N.field).meta.name", meta.name)
        violations.etag("\(N.field).meta.etag", meta.etag)
        let paths = violations.paths(mask, of: N.self)
        try violations.check()

        let place: Target
        if let target { place = target } else { place = try self.target(meta.name, as: N.resourceType) }
        let values = sent ?? N()
        return try await change(place, etag: meta.etag, request) {
            writing, stored, next throws(RPCStatus) in
            next = try stored.resource.replacing(paths, from: values)
            try rule(&writing, stored, &next)
        }
    }
}

extension Resource {
    /// The resource with the fields of the paths as `values` has them.
    func replacing(_ paths: [String], from values: Self) throws(RPCStatus) -> Self {
        do {
            return try Self(
                decoding: WireFields.replacing(paths, in: encoded(), from: values.encoded(), Self.schema))
        } catch {
            throw .unreadable
        }
    }
}

extension Violations {
    /// The paths of an update mask, when each is one of a field that callers may change.
    mutating func paths<N: Resource>(_ mask: GoogleProtobuf.FieldMask?, of resource: N.Type) -> [String] {
        let paths = mask?.paths ?? []
        if paths.isEmpty { add("update_mask", "must name at least one field", .updateMaskInvalid) }
        if paths.count > RuntimeLimits.maskPaths {
            add("update_mask", "must name at most \(RuntimeLimits.maskPaths) fields", .updateMaskInvalid)
        }
        for (index, path) in paths.prefix(RuntimeLimits.maskPaths).enumerated() {
            let field = "update_mask.paths[\(index)]"
            if !N.schema.hasField(path) {
                // What is no field may be anything, so it is told by its place alone.
                add(field, "must be the path of a field, such as \(N.changeable)", .updateMaskInvalid)
            } else if N.outputOnly.contains(where: path.isAt(orUnder:)) {
                add(field, "must not name \(path), which only the service sets", .updateMaskInvalid)
            } else if N.setOnce.contains(where: path.isAt(orUnder:)) {
                add(field, "must not name \(path), which is set once", .updateMaskInvalid)
            }
        }
        return paths
    }
}

extension Resource {
    /// A path that callers may change.
    fileprivate static var changeable: String {
        schema.fields.first { field in
            !outputOnly.contains(field.name) && !setOnce.contains(field.name)
        }?.name ?? "none"
    }
}

extension String {
    fileprivate func isAt(orUnder path: String) -> Bool {
        self == path || hasPrefix(path + ".")
    }
}

extension MessageSchema {
    /// Whether a dotted path leads to a field. Elements of repeated fields have no paths.
    func hasField(_ path: String) -> Bool {
        let names = path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let field = fields.first(where: { $0.name == names[0] }) else { return false }
        guard names.count == 2 else { return true }
        guard let message = field.message, !field.isRepeated else { return false }
        return message.hasField(String(names[1]))
    }
}
