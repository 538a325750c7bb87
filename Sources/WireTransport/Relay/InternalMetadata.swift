import WireProto

extension Metadata {
    /// Without what our own programs say to each other: names that start with `pegase-`.
    func withoutInternal() -> Metadata {
        var hasInternal = false
        forEach { name, _ in hasInternal = hasInternal || name.isInternal }
        guard hasInternal else { return self }
        var rest = Metadata()
        forEach { name, value in
            guard !name.isInternal, let text = String(validating: name, as: UTF8.self) else { return }
            rest.add(text, bytes: Array(value))
        }
        return rest
    }
}

extension ArraySlice<UInt8> {
    fileprivate var isInternal: Bool { starts(with: "pegase-".utf8) }
}
