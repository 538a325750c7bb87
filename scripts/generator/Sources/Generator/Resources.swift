/// What the contract says of its resources: which messages are some, and what a request carries.
struct Resources {
    static let metaType = "pegase.common.v1.Meta"

    private let messages: [String: ProtoMessage]
    /// The messages of our own requests, by full name.
    let requests: Set<String>
    /// Every message that a request carries outside of what only the service sets, but for the requests themselves.
    let carried: Set<String>

    init(_ set: ProtoSet) {
        messages = set.messages
        let methods = set.written.flatMap(\.services).flatMap(\.methods)
        let inputs = methods.map(\.input).filter { !ThirdParty.owns($0) }
        var reached: Set<String> = []
        func reach(_ name: String) {
            for field in set.messages[name]?.fields ?? [] where field.kind == .message && !field.isOfService {
                guard !ThirdParty.owns(field.typeName), reached.insert(field.typeName).inserted else {
                    continue
                }
                reach(field.typeName)
            }
        }
        inputs.forEach(reach)
        // A request may carry requests: those of a push.
        let inner = reached.filter { $0.hasSuffix("Request") }
        requests = Set(inputs).union(inner)
        carried = reached.subtracting(requests)
    }

    /// The field in which a message says of itself what every record does.
    static func meta(of message: ProtoMessage) -> ProtoField? {
        message.fields.first { $0.name == "meta" && $0.typeName == metaType && !$0.isRepeated }
    }

    /// Whether records are of that message: it has a `meta`, and requests carry it.
    func isResource(_ name: String) -> Bool {
        carried.contains(name) && messages[name].map { Self.meta(of: $0) != nil } ?? false
    }

    /// Whether a request changes what a mask names. The resource in it is then no whole one.
    func isMasked(_ message: ProtoMessage) -> Bool {
        requests.contains(message.fullName) && message.fields.contains { $0.name == "update_mask" }
    }
}
