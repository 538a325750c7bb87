extension StoreError {
    /// What a failed statement means to the store.
    ///
    /// Only what a server says of damaged pages, or of rows that contradict each other, is damage. A state that is not
    /// named here says nothing of the records: it is a server that cannot be used, with the state for whoever reads
    /// the log.
    ///
    /// - Parameter state: SQLSTATE; empty when the conversation itself broke off, with the server or with the
    ///   way to it. A commit may have happened then.
    ///
    /// Source: PostgreSQL 15, appendix A.
    init(sqlState state: String) {
        self =
            switch state {
            case "", "25P01", "25P02", "25P03":  // It has ended the transaction, or we have lost count of it.
                .ioFailure(Self.connectionFailure)
            case "53100": .diskFull
            case "55P03", "57014": .busy  // A lock or a statement that took too long.
            case "40003": .serverFailure(state)  // Whether the commit was kept is not known.
            case "42501": .corrupt("a statement outside the tenant's seal")
            case "XX001", "XX002": .corrupt("a damaged page or index (PostgreSQL \(state))")
            default: Self.ofClass(String(state.prefix(2)), state)
            }
    }

    private static func ofClass(_ name: String, _ state: String) -> StoreError {
        switch name {
        case "08", "57", "58": .ioFailure(connectionFailure)  // The way to it, its end, or its system.
        case "40": .busy  // Undone, in favour of another transaction.
        case "23": .corrupt("the rows contradict each other (PostgreSQL \(state))")
        case "54": .tooLarge("a row")
        case "3F", "42": .wrongVersion("the tables are not this program's (PostgreSQL \(state))")
        default: .serverFailure(state)
        }
    }

    /// The code of a conversation that broke off; SQLite has none of that number.
    static let connectionFailure: Int32 = 0x5047
}
