import Tenancy
import WireProto

/// The whole policy as rows: who may call what, why, and what an answer may hold.
struct PolicyMatrix {
    let rows: [MethodRow]

    static let ofThisBuild = PolicyMatrix(rows: Methods.table.all.map(MethodRow.init))

    private static let roles = PolicyWords.roles(.all)
    private static let relations = PolicyWords.relations(.all)

    /// A column for each role and each relation, so that a spreadsheet can sort by it. Source: RFC 4180.
    var csv: [String] {
        let heading =
            ["method", "shape"] + Self.relations + Self.roles
            + ["purposes", "reveals", "mutates", "idempotent", "services"]
        let lines = rows.map { row in
            [row.method, row.shape] + Self.relations.map { row.relations.contains($0) ? "x" : "" }
                + Self.roles.map { row.roles.contains($0) ? "x" : "" } + [
                    row.purposes.joined(separator: " "), row.reveals, row.mutates ? "x" : "",
                    row.idempotent ? "x" : "", row.services.joined(separator: " "),
                ]
        }
        return ([heading] + lines).map { $0.joined(separator: ",") }
    }

    /// A column of letters for each role, so that it fits a terminal.
    var table: TextTable {
        var table = TextTable(
            ["METHOD", "RELATIONS"] + Self.roles.map(Self.initials) + ["REVEALS", "CHANGES", "PURPOSES"])
        for row in rows {
            let path = row.method.split(separator: ".").last.map(String.init) ?? row.method
            table.add(
                [path, row.relations.joined(separator: " ")]
                    + Self.roles.map { row.roles.contains($0) ? "x" : "" } + [
                        row.reveals, row.mutates ? "x" : "", row.purposes.joined(separator: " "),
                    ])
        }
        return table
    }

    /// What the letters over the roles stand for.
    static var legend: String { roles.map { "\(initials($0)) \($0)" }.joined(separator: ", ") }

    private static func initials(_ role: String) -> String {
        String(role.split(separator: "_").compactMap(\.first))
            + (role.contains("_") ? "" : role.dropFirst().prefix(2))
    }

    /// What this build has and the other has not (`+`), the other way (`-`), and what is not the same (`~`).
    func differences(from other: PolicyMatrix) -> [String] {
        let theirs = Dictionary(other.rows.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })
        let own = Set(rows.map(\.method))
        var lines: [String] = []
        for row in rows {
            guard let before = theirs[row.method] else {
                lines.append("+ \(row.method): \((row.roles + row.relations).joined(separator: " "))")
                continue
            }
            let changes = Self.changes(before, row)
            if !changes.isEmpty { lines.append("~ \(row.method): \(changes.joined(separator: "; "))") }
        }
        return lines + other.rows.filter { !own.contains($0.method) }.map { "- \($0.method)" }
    }

    private static func changes(_ before: MethodRow, _ after: MethodRow) -> [String] {
        let lists = [
            ("relations", before.relations, after.relations), ("roles", before.roles, after.roles),
            ("purposes", before.purposes, after.purposes), ("services", before.services, after.services),
        ].compactMap { name, old, new -> String? in
            guard old != new else { return nil }
            let marks =
                new.filter { !old.contains($0) }.map { "+\($0)" }
                + old.filter { !new.contains($0) }.map { "-\($0)" }
            return "\(name) \(marks.joined(separator: " "))"
        }
        let values = [
            ("shape", before.shape, after.shape), ("reveals", before.reveals, after.reveals),
            ("mutates", "\(before.mutates)", "\(after.mutates)"),
            ("idempotent", "\(before.idempotent)", "\(after.idempotent)"),
        ].compactMap { name, old, new in old == new ? nil : "\(name) \(old) -> \(new)" }
        return lists + values
    }
}
