/// How things of `proto/` are called in Swift and in protoc-c's C.
enum Names {
    /// Written as they are in the field's own words: `requestID`.
    private static let acronyms: Set<String> = ["id", "idp", "uri", "url"]

    /// Where the rule below does not fit.
    private static let namespaces = [
        "google.rpc": "GoogleRPC",
        "grpc.testing": "GRPCTesting",
        "grpc.reflection.v1alpha": "ReflectionV1Alpha",
    ]

    /// Types whose own name means something else in Swift.
    private static let renamed = ["google.protobuf.Any": "AnyMessage"]

    /// Service names that are unclear or not unique without their package.
    private static let services = [
        "grpc.reflection.v1.ServerReflection": "ServerReflectionV1",
        "grpc.reflection.v1alpha.ServerReflection": "ServerReflectionV1Alpha",
    ]

    private static let swiftKeywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
        "do",
        "else", "enum", "extension", "false", "for", "func", "guard", "if", "import", "in", "init", "inout",
        "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "rethrows",
        "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try",
        "typealias", "var", "where", "while",
    ]

    /// protoc-c adds an underscore to a field with one of these names.
    private static let cKeywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class",
        "compl", "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast",
        "else",
        "enum", "explicit", "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int",
        "long",
        "mutable", "namespace", "new", "not", "not_eq", "operator", "or", "or_eq", "private", "protected",
        "public", "register", "reinterpret_cast", "return", "short", "signed", "sizeof", "static",
        "static_cast", "struct", "switch", "template", "this", "throw", "true", "try", "typedef", "typeid",
        "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while", "xor",
        "xor_eq",
    ]

    /// `pegase.family.v1` is `FamilyV1`.
    static func namespace(_ package: String) -> String {
        if let name = namespaces[package] { return name }
        let pieces = package.split(separator: ".").drop { $0 == "pegase" || $0 == "grpc" }
        return pieces.map { upperFirst($0) }.joined()
    }

    /// `pegase.family.v1.Family` is `FamilyV1.Family`.
    static func type(_ fullName: String, in set: ProtoSet) -> String {
        // The longest package that is a prefix: `google.rpc` of `google.rpc.BadRequest.FieldViolation`.
        let package = set.packages.filter { fullName.hasPrefix($0 + ".") }.max { $0.count < $1.count } ?? ""
        if let name = renamed[fullName] { return "\(namespace(package)).\(name)" }
        return "\(namespace(package)).\(fullName.dropFirst(package.count + 1))"
    }

    static func typeName(_ fullName: String) -> String {
        renamed[fullName] ?? String(fullName.split(separator: ".").last ?? "")
    }

    static func service(_ service: ProtoService) -> String { services[service.fullName] ?? service.name }

    /// `monthly_income` is `monthlyIncome`, `request_id` is `requestID`.
    static func member(_ name: String) -> String { escaped(camel(name)) }

    /// `RISK_FACTOR_OUT_OF_SCHOOL` of `RiskFactor` is `outOfSchool`.
    static func enumCase(_ value: String, of name: String) -> String {
        escaped(camel(String(value.dropFirst(prefix(of: name, in: value).count)).lowercased()))
    }

    /// What `value` repeats of its enum's name: `RISK_FACTOR_`, or nothing.
    static func prefix(of name: String, in value: String) -> String {
        let prefix = snake(name).uppercased() + "_"
        let rest = value.dropFirst(prefix.count)
        return value.hasPrefix(prefix) && rest.first?.isLetter == true ? prefix : ""
    }

    /// `GetFamily` is `getFamily`.
    static func method(_ name: String) -> String { escaped(lowerFirst(name)) }

    static func upperFirst(_ name: some StringProtocol) -> String {
        name.prefix(1).uppercased() + name.dropFirst()
    }

    static func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    private static func camel(_ name: String) -> String {
        let words = name.split(separator: "_").map(String.init)
        return words.enumerated().map { index, word in
            if index == 0 { return word }
            return acronyms.contains(word) ? word.uppercased() : upperFirst(word)
        }.joined()
    }

    private static func snake(_ name: String) -> String {
        var result = ""
        for (index, character) in name.enumerated() {
            if character.isUppercase && index > 0 { result += "_" }
            result += character.lowercased()
        }
        return result
    }

    static func escaped(_ name: String) -> String { swiftKeywords.contains(name) ? "`\(name)`" : name }

    // The C side, as protoc-c 1.4.1 does it (c_helpers.cc).

    /// `pegase.family.v1.HeadType` is `Pegase__Family__V1__HeadType`.
    static func cType(_ fullName: String) -> String {
        fullName.split(separator: ".").map { cCamel(String($0)) }.joined(separator: "__")
    }

    /// `pegase.family.v1.HeadType` is `pegase__family__v1__head_type`.
    static func cFunction(_ fullName: String) -> String {
        fullName.split(separator: ".").map { cLower(String($0)) }.joined(separator: "__")
    }

    static func cMember(_ field: String) -> String {
        let name = field.lowercased()
        return escaped(cKeywords.contains(name) ? name + "_" : name)
    }

    static func cOneofType(_ message: String, _ oneof: String) -> String {
        "\(cType(message))__\(cCamel(oneof))Case"
    }

    private static func cCamel(_ name: String) -> String {
        var result = ""
        var nextIsUpper = true
        for character in name {
            if character == "_" {
                nextIsUpper = true
            } else {
                result += nextIsUpper ? character.uppercased() : String(character)
                nextIsUpper = false
            }
        }
        return result
    }

    private static func cLower(_ name: String) -> String {
        var result = ""
        var wasUpper = true
        for character in name {
            if character.isUppercase && !wasUpper { result += "_" }
            result += character.lowercased()
            wasUpper = character.isUppercase
        }
        return result
    }
}
