import CPostgreSQL

extension StoreError {
    /// What a failed statement means to the store.
    ///
    /// - Parameter state: SQLSTATE; empty when the conversation itself broke off, with the server or with the
    ///   way to it. A commit may have happened then.
    ///
    /// Source: PostgreSQL 15, appendix A.
    init(sqlState state: String) {
        self =
            switch state {
            case "53100": .diskFull
            case "55P03", "40001", "40P01", "57014": .busy
            case "42501": .corrupt("a statement outside the tenant's seal")
            case "54000", "54001": .tooLarge("a row")
            case let state where ["08", "53", "57", "58", "25"].contains(state.prefix(2)) || state.isEmpty:
                .ioFailure(Self.connectionFailure)
            default: .corrupt("the tables are not the store's (PostgreSQL \(state))")
            }
    }

    /// The code of a conversation that broke off; SQLite has none of that number.
    static let connectionFailure: Int32 = 0x5047
}
