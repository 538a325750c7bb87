/// The rule of the response guard: which resource names may leave on a connection, whatever the service said.
///
/// It knows nothing but the connection's principal, the method's policy and the bytes of the name, so that it
/// holds when everything behind the gateway is wrong.
public struct ResponseRule: Sendable {
    private let holder: Holder

    private enum Holder {
        /// A partner's system: its own names, and others' where the method is a directory's.
        case partner(PartnerID, directory: Bool)
        /// An operator or a service, on a method that is made for it.
        case anyone
        case nobody
    }

    public init(caller: Principal, policy: MethodPolicy) {
        switch caller {
        case .system(let tenant, _):
            holder = .partner(tenant.partner, directory: policy.relations.contains(.directory))
        case .operator: holder = policy.relations.contains(.operator) ? .anyone : .nobody
        case .service: holder = policy.relations.contains(.service) ? .anyone : .nobody
        }
    }

    /// Whether one name may leave. No allocation.
    ///
    /// - Parameters:
    ///   - name: The field's bytes. An empty field names nothing and may leave.
    ///   - type: What the field is declared to hold: a ``ResourceType``, or `*` where the name itself tells.
    /// - Returns: `false` for another partner's, for anything that is not a name of that type, and for a type
    ///   that does not exist.
    public func allows(_ name: Span<UInt8>, as type: String) -> Bool {
        if name.isEmpty { return true }
        guard let shape = NameShape(name), type == "*" || shape.type.rawValue == type else { return false }
        switch holder {
        case .nobody: return false
        case .anyone: return true
        case .partner(let own, let directory):
            if Self.equal(name.extracting(shape.partner), own.text.utf8.span) { return true }
            return directory && shape.type.isShownByDirectory
        }
    }

    private static func equal(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
        guard a.count == b.count else { return false }
        for index in a.indices where a[index] != b[index] { return false }
        return true
    }
}
