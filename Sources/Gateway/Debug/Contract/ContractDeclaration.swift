/// A service, method, message or enum as a file of `proto/` declares it, with the comments over it.
struct ContractDeclaration: Sendable {
    enum Kind: String, Sendable {
        case service, rpc, message
        case enumeration = "enum"
    }

    let kind: Kind
    /// `pegase.family.v1.FamilyService.GetFamily`.
    let fullName: String
    let file: String
    /// Lines as they are written, moved to the left margin.
    let text: String
    /// What stands over it, without the slashes, on one line.
    let comment: String

    /// The first sentence of the comment.
    var summary: String {
        guard let end = comment.firstRange(of: ". ") else { return comment }
        return String(comment[..<end.lowerBound]) + "."
    }

    /// All declarations of a file, each before those in it. Reads what protoc has accepted: it refuses nothing.
    static func all(in file: String, _ text: String) -> [ContractDeclaration] {
        var reader = Reader(file: file, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        reader.read()
        return reader.found.sorted { $0.line < $1.line }.map(\.declaration)
    }

    private struct Reader {
        let file: String
        let lines: [Substring]
        var package = ""
        var found: [(line: Int, declaration: ContractDeclaration)] = []

        private struct Open {
            let kind: Kind
            let name: String
            let line: Int
            let depth: Int
        }

        init(file: String, lines: [Substring]) {
            self.file = file
            self.lines = lines
        }

        mutating func read() {
            var open: [Open] = []
            var depth = 0
            for (number, line) in lines.enumerated() {
                let code = Self.code(of: line)
                let words = code.split { $0 == " " || $0 == "(" || $0 == "{" || $0 == ";" }
                if words.first == "package", words.count > 1 { package = String(words[1]) }
                if words.count > 1, let kind = Kind(rawValue: String(words[0])) {
                    open.append(Open(kind: kind, name: String(words[1]), line: number, depth: depth))
                }
                depth += code.count { $0 == "{" } - code.count { $0 == "}" }
                while let last = open.last, depth == last.depth, code.hasSuffix("}") || code.hasSuffix(";") {
                    let path = ([package] + open.map(\.name)).joined(separator: ".")
                    found.append((last.line, declaration(last.kind, path, last.line...number)))
                    open.removeLast()
                }
            }
        }

        private func declaration(
            _ kind: Kind, _ name: String, _ range: ClosedRange<Int>
        ) -> ContractDeclaration {
            var first = range.lowerBound
            while first > 0, lines[first - 1].drop(while: { $0 == " " }).hasPrefix("//") { first -= 1 }
            let margin = lines[range.lowerBound].prefix { $0 == " " }.count
            let text = lines[first...range.upperBound].map { line in
                String(line.dropFirst(min(margin, line.prefix { $0 == " " }.count)))
            }
            let comment = lines[first..<range.lowerBound].map { line in
                line.drop { $0 == " " || $0 == "/" }.trimmingSuffix(while: { $0 == " " })
            }
            return ContractDeclaration(
                kind: kind, fullName: name, file: file, text: text.joined(separator: "\n"),
                comment: comment.joined(separator: " "))
        }

        /// The line without its comment, its texts and the spaces around it.
        private static func code(of line: Substring) -> String {
            var (code, isText, last): (String, Bool, Character) = ("", false, " ")
            for letter in line {
                if letter == "\"", last != "\\" { isText.toggle() }
                if letter == "/", last == "/", !isText {
                    code.removeLast()
                    break
                }
                if !isText { code.append(letter) }
                last = letter
            }
            return String(code.drop { $0 == " " }.trimmingSuffix(while: { $0 == " " }))
        }
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> Substring {
        var rest = self
        while let last = rest.last, isDropped(last) { rest.removeLast() }
        return rest
    }
}
