import Tenancy

/// One country, as this gateway reaches it: its two services and the keys it seals scopes with.
struct Cell: Sendable {
    let country: Country
    private let partner: Route
    private let family: Route

    /// A service of the cell: which upstream of the relay it is, and the seal that it believes.
    struct Route: Sendable {
        let upstream: Int
        let sealer: ScopeSealer
    }

    init(country: Country, partner: Route, family: Route) {
        self.country = country
        self.partner = partner
        self.family = family
    }

    /// - Returns: `nil` for what each program serves for itself.
    func route(to audience: Audience) -> Route? {
        switch audience {
        case .partner: partner
        case .family: family
        case .any: nil
        }
    }
}
