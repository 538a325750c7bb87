/// A named access rule of a file: what its RPCs take in one word.
struct ProtoRule: Sendable {
    var name = ""
    var policy = ProtoPolicy()
}

extension ProtoFile {
    /// Gives each method the policy that its file declares: the rule that it names, or its own, for the audiences of
    /// its service where it says none itself. A method that declares nothing, or a rule that is not there, has none.
    mutating func resolvePolicies() {
        for service in services.indices {
            for method in services[service].methods.indices {
                let declared = services[service].methods[method]
                let rule = rules.first { $0.name == declared.access }
                var policy = declared.access == nil ? declared.ownPolicy : rule?.policy
                if policy?.audiences.isEmpty == true { policy?.audiences = services[service].audiences }
                services[service].methods[method].policy = policy
            }
        }
    }
}

extension Checks {
    /// What is wrong with who may call the RPCs of a file.
    static func access(_ file: ProtoFile) -> [Refusal] {
        var found: [Refusal] = []
        func refuse(_ name: String, _ problem: String, _ remedy: String) {
            found.append(Refusal(file.name, name, problem, remedy))
        }
        for (index, rule) in file.rules.enumerated() {
            let name = "access rule \"\(rule.name)\""
            if rule.name.isEmpty { refuse(name, "has no name", "add name: \"...\"") }
            if file.rules[..<index].contains(where: { $0.name == rule.name }) {
                refuse(name, "is declared twice", "rename one")
            }
            if let other = file.rules[..<index].first(where: { $0.policy == rule.policy }) {
                refuse(name, "says the same as rule \"\(other.name)\"", "use that one")
            }
            if !rule.policy.audiences.isEmpty {
                refuse(name, "has an audience", "say it at the service: option (options.v1.audience) = ...")
            }
            if !file.services.contains(where: { $0.methods.contains { $0.access == rule.name } }) {
                refuse(name, "is taken by no RPC", "remove it")
            }
            content(rule.policy, name, refuse)
        }
        var own: [(name: String, policy: ProtoPolicy)] = []
        for service in file.services {
            let lacking = service.methods.filter { $0.policy?.audiences.isEmpty == true }
            if !lacking.isEmpty {
                refuse(
                    service.fullName, "has no audience, and \(lacking[0].name) does not say one",
                    "add option (options.v1.audience) = AUDIENCE_PARTNER, AUDIENCE_FAMILY or AUDIENCE_ANY")
            }
            audiences(service.audiences, service.fullName, refuse)
            for method in service.methods {
                check(method, of: file, own, refuse)
                if let policy = method.ownPolicy { own.append((method.fullName, policy)) }
            }
        }
        return found
    }

    private typealias Refuse = (_ name: String, _ problem: String, _ remedy: String) -> Void

    private static func check(
        _ method: ProtoMethod, of file: ProtoFile, _ own: [(name: String, policy: ProtoPolicy)],
        _ refuse: Refuse
    ) {
        if let access = method.access, !file.rules.contains(where: { $0.name == access }) {
            refuse(
                method.fullName, "takes an access rule \"\(access)\" that \(file.name) does not have",
                "declare it there, or take one of: \(file.rules.map(\.name).joined(separator: ", "))")
        }
        guard let policy = method.ownPolicy else {
            if method.access == nil {
                refuse(
                    method.fullName, "does not say who may call it",
                    "add option (options.v1.access) = \"...\", or a policy of its own")
            }
            return
        }
        if method.access != nil {
            return refuse(
                method.fullName, "has an access rule and a policy of its own", "remove one of them")
        }
        audiences(policy.audiences, method.fullName, refuse)
        content(policy, method.fullName, refuse)
        if ThirdParty.owns(file.package) { return }
        if let rule = file.rules.first(where: { $0.policy == policy }) {
            refuse(
                method.fullName, "writes out access rule \"\(rule.name)\"",
                "write option (options.v1.access) = \"\(rule.name)\"")
        } else if let other = own.first(where: { $0.policy == policy }) {
            refuse(
                method.fullName, "has the same policy as \(other.name)", "make it an access rule of the file")
        }
    }

    private static func audiences(_ audiences: [Int32], _ name: String, _ refuse: Refuse) {
        let isAny = audiences.contains(3)
        if audiences.contains(0) || Set(audiences).count < audiences.count || isAny && audiences.count > 1 {
            refuse(
                name, "has audiences that cannot be together",
                "list services of the cell, each once, or AUDIENCE_ANY alone")
        }
    }

    private static func content(_ policy: ProtoPolicy, _ name: String, _ refuse: Refuse) {
        if policy.relations.isEmpty || policy.relations.contains(0) {
            refuse(
                name, "has a policy that admits nobody", "list its relations: OWN, DIRECTORY, OPERATOR ...")
        }
        if !(1...4).contains(policy.reveals) {
            refuse(name, "does not say what it reveals", "add reveals: P0, P1, P2 or P3 to its policy")
        }
        // INFRASTRUCTURE and REGISTERED reach no record, so there is nothing to have a purpose with.
        let touchesNoRecord =
            !policy.relations.isEmpty && policy.relations.allSatisfy { [6, 7].contains($0) }
        if policy.purposes.isEmpty && !touchesNoRecord {
            refuse(name, "has no purpose", "add purposes: [PURPOSE_CARE] or what it is for to its policy")
        }
        // OWN, EXCHANGE and DIRECTORY are for staff and systems of partners, who have roles.
        if policy.roles.isEmpty && policy.relations.contains(where: { (1...3).contains($0) }) {
            refuse(name, "has no role", "add roles: [ROLE_SOCIAL_WORKER] or who may call it to its policy")
        }
    }
}
