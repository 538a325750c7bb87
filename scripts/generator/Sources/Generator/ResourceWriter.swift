/// What follows from the resources: their types and names for Tenancy, and for each service what it keeps.
struct ResourceWriter {
    let set: ProtoSet
    private let resources: [ResourceDeclaration]

    init(set: ProtoSet) {
        self.set = set
        resources = set.resources
    }

    /// `ResourceType`.
    func types() -> String {
        var writer = Writer.file(from: "the resources in proto/")
        writer.line(
            "/// The resources that a name can name. The text of a type is what `resource` of a field says.")
        writer.block("public enum ResourceType: String, CaseIterable, Sendable {") { writer in
            for resource in resources {
                writer.line("/// `\(resource.pattern)`")
                let text = resource.swiftCase == resource.word ? "" : " = \"\(resource.word)\""
                writer.line("case \(resource.swiftCase)\(text)")
            }
        }
        writer.line()
        writer.block("extension ResourceType {") { writer in
            writer.line("/// What stands before the id in a name.")
            writer.block("var collection: String {") { writer in
                writer.block("switch self {") { writer in
                    for resource in resources {
                        writer.line("case .\(resource.swiftCase): \"\(resource.collection)\"")
                    }
                }
            }
            writer.line()
            writer.line("/// The record it lies under, where that is not its partner.")
            choice("public var parent: ResourceType?", parent, &writer)
            writer.line()
            writer.line("/// Whether it is the cell's own and lies under no partner.")
            choice(
                "var isOfCell: Bool",
                { "\($0.parentPattern.isEmpty && $0.pattern != ResourceDeclaration.partners)" }, &writer)
            writer.line()
            writer.line("/// What the last part of a name is.")
            choice("var idForm: IDForm", { "." + (ProtoRecord.idForms[Int($0.record.id)] ?? "") }, &writer)
            writer.line()
            writer.line(
                "/// Whose data it is: the directory is one tenant of the cell, the rest is the partner's own."
            )
            choice("public var keeper: Keeper", keeper, &writer)
            writer.line()
            writer.line(
                "/// Whether every partner of the cell sees the P0 fields of each: who takes part, where, and by which numbers."
            )
            choice("var isShownByDirectory: Bool", { "\($0.record.isShownByDirectory)" }, &writer)
        }
        return writer.text
    }

    /// What a service keeps: the facts of each resource, and the list of them.
    func resources(of service: KeepingService) -> String {
        let kept = resources.filter { $0.service == service }
        let checks = ResourceChecks(set)
        var writer = Writer.file(from: "the resources in proto/")
        writer.line("package import ServiceRuntime")
        writer.line("public import Store")
        writer.line("public import Tenancy")
        writer.line("public import WireProto")
        writer.line()
        let name = service.target.replacing("Service", with: "Resources")
        writer.line("/// Every resource that \(service.target) keeps.")
        writer.block("package enum \(name) {") { writer in
            writer.block(
                "package static let resources: [any Resource.Type] = [",
                { writer in
                    for resource in kept {
                        writer.line("\(Names.type(resource.message.fullName, in: set)).self,")
                    }
                }, tail: "]")
        }
        for resource in kept {
            writer.line()
            writer.block("extension \(Names.type(resource.message.fullName, in: set)) {") { writer in
                let record = resource.record
                writer.line("public static let recordKind = \(kind(record.kind, resource.word))")
                if record.partKind != 0 {
                    writer.line(
                        "public static let partKind = \(kind(record.partKind, resource.word + "_part"))")
                }
                writer.line("public static let resourceType = ResourceType.\(resource.swiftCase)")
                writer.line("public static let field = \"\(checks.fieldNames(resource).first ?? "")\"")
            }
        }
        return writer.text
    }

    private func kind(_ number: Int, _ name: String) -> String {
        "RecordKind(number: \(number), name: \"\(name)\")"
    }

    private func parent(_ resource: ResourceDeclaration) -> String {
        let pattern = resource.parentPattern
        guard pattern != ResourceDeclaration.partners,
            let parent = resources.first(where: { $0.pattern == pattern })
        else {
            return "nil"
        }
        return ".\(parent.swiftCase)"
    }

    private func keeper(_ resource: ResourceDeclaration) -> String {
        if resource.record.tenant == ProtoRecord.directory { return ".directory" }
        return resource.service == .partner ? ".staffOfPartner" : ".partnerAlone"
    }

    /// A property with a value for each resource, those of one value on one line.
    private func choice(
        _ declaration: String, _ value: (ResourceDeclaration) -> String, _ writer: inout Writer
    ) {
        var values: [String] = []
        for resource in resources where !values.contains(value(resource)) { values.append(value(resource)) }
        writer.block("\(declaration) {") { writer in
            writer.block("switch self {") { writer in
                for one in values {
                    let cases = resources.filter { value($0) == one }.map { ".\($0.swiftCase)" }
                    writer.line("case \(cases.joined(separator: ", ")): \(one)")
                }
            }
        }
    }
}
