import ArgumentParser
import WireProto

/// A method as a person types it: `GetFamily`, `FamilyService/GetFamily`, or the whole path. Shells complete it.
struct MethodFlag: ExpressibleByArgument {
    let word: String

    init(argument: String) { word = argument }

    static var defaultCompletionKind: CompletionKind { .list(names) }

    /// Of each method the last part of its path where no other has that, else with its service.
    private static let names = {
        let last = Methods.table.all.map { $0.path.split(separator: "/").last.map(String.init) ?? "" }
        let counts = Dictionary(last.map { ($0, 1) }, uniquingKeysWith: +)
        return zip(Methods.table.all, last).map { method, name in
            counts[name] == 1 ? name : String(method.path.dropFirst())
        }
    }()

    /// - Throws: With the nearest names when no method has this one; with all of them when several have.
    func method() throws(DebugFailure) -> RPCMethod {
        let wanted = word.hasPrefix("/") ? String(word.dropFirst()) : word
        let found = Methods.table.all.filter { method in
            let path = method.path.dropFirst()
            guard path.hasSuffix(wanted) else { return false }
            // Whole words only: the suffix begins where a service or a method does.
            let before = path.dropLast(wanted.count).last
            return before == nil || before == "/" || before == "."
        }
        if found.count == 1, !wanted.isEmpty { return found[0] }
        if found.isEmpty || wanted.isEmpty {
            let last = String(wanted.split(separator: "/").last ?? "")
            throw .unusable(
                "no method is called '\(word)'\(NearestWord.question(last, in: Self.names)) "
                    + "('debug methods' lists them)")
        }
        let paths = found.map { String($0.path.dropFirst()) }
        throw .unusable("'\(word)' is the name of several methods: \(paths.joined(separator: ", "))")
    }
}

/// A length of time as a person types it: `250ms`, `2s`, `1m`.
struct DeadlineFlag: ExpressibleByArgument {
    let timeout: Duration

    init?(argument: String) {
        let digits = argument.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int64(digits), count > 0, count <= 1_000_000 else { return nil }
        switch argument.dropFirst(digits.count) {
        case "ms": timeout = .milliseconds(count)
        case "s": timeout = .seconds(count)
        case "m": timeout = .seconds(count * 60)
        default: return nil
        }
    }
}

/// How answers are printed.
enum OutputFlag: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    /// A list as rows and columns.
    case table
    /// The message's bytes.
    case raw
}
