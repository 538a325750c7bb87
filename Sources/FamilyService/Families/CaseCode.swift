import ServiceRuntime
import Store
import Tenancy
import WireProto

/// How people of a partner name a family or a child: `CTSE-7F3K2`. It comes from the drawn id and says nothing
/// else.
enum CaseCode {
    /// The codes that one may have, the shortest first. The first that no family and no case of the tenant has
    /// is its.
    static func candidates(for id: RecordID, of partner: PartnerID) -> some Sequence<String> {
        Limits.caseCodeCharacters.lazy.map { length in
            "\(partner.text)-\(id.text.prefix(length))".uppercased()
        }
    }

    /// The code that somebody typed: as it is kept.
    static func typed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased()
    }
}

extension CaseCode {
    /// The shortest code that no family and no case of the tenant has.
    static func free<Reader: RecordReader<RPCStatus> & ~Copyable>(
        for id: RecordID, of partner: PartnerID, _ reader: borrowing Reader
    ) throws(RPCStatus) -> String {
        for code in candidates(for: id, of: partner) {
            if try isTaken(code, FamilyV1.Family.recordKind, FamilyV1.Family.Index.byCaseCode, reader) {
                continue
            }
            if try isTaken(code, FamilyV1.ChildCase.recordKind, FamilyV1.ChildCase.Index.byCaseCode, reader) {
                continue
            }
            return code
        }
        // Another one would need the same 128 drawn bits.
        throw RPCStatus(.internalError, nil, "no case code is free")
    }

    private static func isTaken<Reader: RecordReader<RPCStatus> & ~Copyable>(
        _ code: String, _ kind: RecordKind, _ index: IndexID, _ reader: borrowing Reader
    ) throws(RPCStatus) -> Bool {
        try !reader.listIDs(kind, index, prefix: ListKey().adding(code).bytes, limit: 1).isEmpty
    }
}
