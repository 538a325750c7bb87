import Tenancy

/// How people of a partner name a family: `CTSE-7F3K2`. It comes from the drawn id and says nothing else.
enum CaseCode {
    /// The codes a family may have, the shortest first. The first that no other family of the tenant has is
    /// its.
    static func candidates(for id: RecordID, of partner: PartnerID) -> some Sequence<String> {
        Limits.caseCodeCharacters.lazy.map { length in
            "\(partner.text)-\(id.text.prefix(length))".uppercased()
        }
    }
}
