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

    /// Whether a text for programs or of an error may leave, wherever in it a name may stand.
    public func allows(text: Span<UInt8>) -> Bool {
        if case .anyone = holder { return true }
        var index = 0
        while index + Self.start.utf8.count < text.count {
            guard text[index] == UInt8(ascii: "p"), Self.begins(text, at: index) else {
                index += 1
                continue
            }
            guard allowsName(in: text, at: index) else { return false }
            index += Self.start.utf8.count
        }
        return true
    }

    /// Whether a text may leave that people may have written: only where all of it is a name it is taken for one.
    public func allows(wholeText text: Span<UInt8>) -> Bool {
        if case .anyone = holder { return true }
        guard text.count > Self.start.utf8.count, Self.begins(text, at: 0),
            Self.endOfName(in: text, from: 0) == text.count
        else { return true }
        return allowsName(in: text, at: 0)
    }

    private static let start = "partners/"

    private static func begins(_ text: Span<UInt8>, at index: Int) -> Bool {
        guard index + start.utf8.count <= text.count else { return false }
        var place = index
        for byte in start.utf8 {
            guard text[place] == byte else { return false }
            place += 1
        }
        return true
    }

    private static func endOfName(in text: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < text.count, isOfName(text[end]) { end += 1 }
        return end
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// Of what begins like a name, whether its partner may be named here.
    private func allowsName(in text: Span<UInt8>, at start: Int) -> Bool {
        let end = Self.endOfName(in: text, from: start)
        let code = start + Self.start.utf8.count
        var codeEnd = code
        while codeEnd < end, text[codeEnd] != UInt8(ascii: "/") { codeEnd += 1 }
        while codeEnd > code, text[codeEnd - 1] == UInt8(ascii: "-") { codeEnd -= 1 }
        let partner = text.extracting(code..<codeEnd)
        guard Slug.isValid(partner) else { return true }  // `partners/{partner}` in a sentence names nobody.
        guard case .partner(let own, let directory) = holder else { return false }
        if Self.equal(partner, own.text.utf8.span) { return true }
        let type = NameShape(text.extracting(start..<end))?.type
        // Within a longer path, as of a website, only what is the name of a record counts.
        if start > 0, Self.isOfName(text[start - 1]), type == nil || type == .partner { return true }
        return directory && type?.isShownByDirectory == true
    }

    private static func equal(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
        guard a.count == b.count else { return false }
        for index in a.indices where a[index] != b[index] { return false }
        return true
    }
}
