import ArgumentParser
import WireProto

/// A method as a person types it: `GetFamily`, `FamilyService/GetFamily`, or the whole path.
struct MethodFlag: ExpressibleByArgument {
    let method: RPCMethod

    init?(argument: String) {
        let wanted = argument.hasPrefix("/") ? String(argument.dropFirst()) : argument
        let found = Methods.table.all.filter { method in
            let path = method.path.dropFirst()
            guard path.hasSuffix(wanted) else { return false }
            // Whole words only: the suffix begins where a service or a method does.
            let before = path.dropLast(wanted.count).last
            return before == nil || before == "/" || before == "."
        }
        guard found.count == 1, let method = found.first else { return nil }
        self.method = method
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
    case json
    case text
}
