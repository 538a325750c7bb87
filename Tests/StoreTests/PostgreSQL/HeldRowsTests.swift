import Testing

@testable import Store

@Suite("Rows that wait to be added together")
struct HeldRowsTests {
    private static let tenant = EngineValue.bytes(bytes("vn/ctse"))

    private static func row(_ values: EngineValue...) -> [EngineValue] { [tenant] + values }

    /// A record of kind 1 with its version, an entry and the answer to its request.
    private static let some: HeldRows = {
        var held = HeldRows()
        held.add(.addRecord, row(.integer(1), .bytes([1]), .integer(1), .integer(7)))
        held.add(.addVersion, row(.integer(7), .integer(1), .bytes([1]), .integer(1), .bytes([0])))
        held.add(.addEntry, row(.integer(1), .integer(2), .bytes([3]), .bytes([1])))
        held.add(.addReply, row(.integer(5), .bytes([9]), .bytes([]), .integer(0), .bytes([])))
        return held
    }()

    @Test(
        "Only what may see one of them is kept waiting for them",
        arguments: [
            (.readHead, row(), false), (.writeHead, row(), false), (.readTenant, row(), false),
            (.findRecord, row(.integer(1), .bytes([1])), true),
            (.findRecord, row(.integer(1), .bytes([2])), false),
            (.readRecord, row(.integer(1), .bytes([1])), true),
            (.readRecord, row(.integer(2), .bytes([1])), false),
            (.addRecord, row(.integer(1), .bytes([1]), .integer(1), .integer(8)), true),
            (.moveRecord, row(.integer(1), .bytes([2]), .integer(2), .integer(8), .integer(1)), false),
            (.readVersion, row(.integer(7), .integer(1), .bytes([1])), true),
            (.readVersion, row(.integer(6), .integer(1), .bytes([1])), false),
            (.removeEntry, row(.integer(1), .integer(2), .bytes([3]), .bytes([1])), true),
            (.removeEntry, row(.integer(1), .integer(2), .bytes([3]), .bytes([2])), false),
            (.findReply, row(.bytes([9])), true), (.findReply, row(.bytes([8])), false),
            (.listChanges, row(), true), (.listAscending, row(), true), (.pruneReplies, row(), true),
            (.forgetReply, row(.bytes([8])), true), (.listEvents, row(), true), (.copyVersions, row(), true),
        ] as [(Statement, [EngineValue], Bool)])
    func matter(to statement: Statement, values: [EngineValue], matters: Bool) {
        #expect(Self.some.matter(to: statement, values) == matters)
        #expect(!HeldRows().matter(to: statement, values))
    }

    @Test("They go by table, each column an array, and then there are none")
    func taken() throws {
        var held = Self.some
        #expect(!held.isFull)
        held.add(.addEntry, Self.row(.integer(1), .integer(2), .bytes([4]), .bytes([5])))
        let pieces = held.take()
        #expect(pieces.count == 4 && held.take().isEmpty)
        let entries = pieces.compactMap { piece -> [[EngineValue]]? in
            guard
                case .rows(Statement.addEntry.textForRows, Self.tenant, let columns, isForEach: true) = piece
            else { return nil }
            return columns
        }
        #expect(
            entries == [
                [
                    [.integer(1), .integer(1)], [.integer(2), .integer(2)], [.bytes([3]), .bytes([4])],
                    [.bytes([1]), .bytes([5])],
                ]
            ])
    }

    @Test("What both ends would have to keep in memory is bounded")
    func full() {
        var held = HeldRows()
        held.add(.addEvent, Self.row(.integer(1), .bytes([UInt8](repeating: 0, count: 1 << 20))))
        #expect(held.isFull)
        held = HeldRows()
        for number in 0..<256 { held.add(.addEvent, Self.row(.integer(Int64(number)), .bytes([]))) }
        #expect(held.isFull)
    }

    @Test("The text for many rows is the statement's own")
    func text() {
        #expect(
            Statement.addRecord.textForRows == """
                INSERT INTO records (tenant, kind, id, revision, sequence) SELECT $1, added.* \
                FROM unnest($2, $3, $4, $5) AS added
                ON CONFLICT (tenant, kind, id) DO NOTHING
                """)
        #expect(
            Statement.putNode.textForRows == """
                INSERT INTO nodes (tenant, number, body) SELECT $1, added.* FROM unnest($2, $3) AS added
                ON CONFLICT (tenant, number) DO UPDATE SET body = excluded.body
                """)
        for statement in HeldRows.added.subtracting([.putNode]) {
            #expect(statement.textForRows.hasSuffix(") AS added"), "\(statement)")
        }
    }
}
