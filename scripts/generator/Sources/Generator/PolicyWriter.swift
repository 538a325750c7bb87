/// The policy of each RPC, for Tenancy.
struct PolicyWriter {
    let set: ProtoSet
    let methods: [ProtoMethod]

    func table() -> String {
        var writer = Writer.file(from: "the policies in proto/")
        writer.block("extension MethodPolicy {") { writer in
            writer.line("/// The policy of each RPC, at the place of its method id.")
            writer.block(
                "public static let table: [MethodPolicy] = [",
                { writer in
                    for (id, method) in methods.enumerated() { write(id, method, &writer) }
                }, tail: "]")
        }
        return writer.text
    }

    private func write(_ id: Int, _ method: ProtoMethod, _ writer: inout Writer) {
        let policy = method.policy ?? ProtoPolicy()
        writer.line("// \(id): \(method.path)")
        writer.call(
            "MethodPolicy",
            [
                "relations: [\(names(policy.relations, "Relation"))]",
                "roles: [\(names(policy.roles, "Role"))]",
                "purposes: [\(names(policy.purposes, "Purpose"))]",
                "reveals: .\(names([policy.reveals], "FieldClass"))",
                "mutates: \(policy.mutates)",
                "idempotent: \(policy.idempotent)",
                "audience: \(audience(policy))",
            ].map { $0.replacing("reveals: ..", with: "reveals: .") }, tail: ",")
    }

    /// `.family`, or a list where several services serve the RPC.
    private func audience(_ policy: ProtoPolicy) -> String {
        let names = names(policy.audiences, "Audience")
        return policy.audiences.count == 1 ? names : "[\(names)]"
    }

    /// `.own, .directory`: the values of an enum of pegase.options.v1, as Tenancy calls them.
    private func names(_ numbers: [Int32], _ enumName: String) -> String {
        let values =
            set.written.flatMap(\.enums).first { $0.fullName == "pegase.options.v1.\(enumName)" }?.values
            ?? []
        return numbers.map { number in
            guard let value = values.first(where: { $0.number == number }) else { return "unknown\(number)" }
            return "." + Names.enumCase(value.name, of: enumName).replacing("`", with: "")
        }.joined(separator: ", ")
    }
}
