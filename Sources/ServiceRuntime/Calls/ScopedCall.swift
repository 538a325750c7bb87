import Store
public import Tenancy
public import WireProto

/// One call whose scope was opened: what a handler works with, and the only way it has to the store.
public struct ScopedCall: Sendable {
    public let scope: TenantScope
    public let method: RPCMethod
    /// Not the handlers': what they read goes through the masking.
    let store: Store
    /// When the call was admitted. Rules that depend on the day use this and read no clock.
    public let now: UnixTime
    /// Whether the caller of a stream may still call; `nil` for a call without streams.
    let standing: StreamCheck?
    /// What the call takes of its tenant's share of the service, for as long as it lasts.
    var place: CallPlace?

    /// The day it is where the cell is.
    public var today: CalendarDate {
        CalendarDate(now, secondsFromGreenwich: scope.country.secondsFromGreenwich)
    }

    /// The name of the staff member who calls; empty for a system that calls for nobody.
    public var staffName: String {
        guard let partner = scope.tenant?.partner, let staff = scope.staff else { return "" }
        return ResourceName.staff(staff, of: partner).text
    }

    /// The caller's own tenant.
    public func own() throws(RPCStatus) -> StoreScope {
        do { return try scope.own() } catch { throw RPCStatus(error) }
    }

    /// Partners, sites and systems of the cell.
    public func directory() throws(RPCStatus) -> StoreScope {
        do { return try scope.directory() } catch { throw RPCStatus(error) }
    }

    /// A partner's tenant, for an operator.
    public func tenant(_ partner: PartnerID) throws(RPCStatus) -> StoreScope {
        do { return try scope.tenant(partner) } catch { throw RPCStatus(error) }
    }

    /// Where a call is remembered that leads to no record: the caller's tenant, or the directory.
    public func home() throws(RPCStatus) -> StoreScope {
        scope.tenant != nil && scope.relations.contains(.own) ? try own() : try directory()
    }

    /// Reads the name of a record in a request.
    ///
    /// A name that the caller may not use leads to a target without a name, and from there on to the same
    /// work as an absent one: one look-up that finds nothing, one access event, one answer.
    public func target(_ text: String, as type: ResourceType) throws(RPCStatus) -> Target {
        guard let scoped = Self.value({ () throws(NameError) in try scope.name(text, as: type) }) else {
            return Target(name: nil, tenant: try home(), classes: scope.classes)
        }
        do {
            return Target(
                name: scoped.name, tenant: try scope.store(for: scoped),
                classes: scope.classes(under: scoped.relation))
        } catch {
            throw RPCStatus(error)
        }
    }

    /// Reads `partners/{partner}` where it says where a list is, or where something is to be made.
    ///
    /// - Parameter type: What is listed or made under the partner.
    /// - Returns: The partner's name and where its records of that type are; without a name when the caller
    ///   may not reach them.
    public func parent(_ text: String, of type: ResourceType) throws(RPCStatus) -> Target {
        guard let partner = Self.value({ () throws(NameError) in try scope.partner(in: text) }),
            let relation = scope.relation(to: partner, for: type)
        else { return Target(name: nil, tenant: try home(), classes: scope.classes) }
        let tenant =
            switch type.keeper {
            case .directory: try directory()
            case .staffOfPartner: relation == .operator ? try tenant(partner) : try own()
            case .partnerAlone: try own()
            }
        return Target(name: .partner(partner), tenant: tenant, classes: scope.classes(under: relation))
    }

    /// A name that is not the caller's is no name, whatever is wrong with it.
    private static func value<Name>(_ name: () throws(NameError) -> Name) -> Name? {
        do { return try name() } catch { return nil }
    }
}

/// The record that a call is about.
public struct Target: Sendable {
    /// `nil` for a name that is not the caller's to use, or is none.
    public let name: ResourceName?
    /// Where to look, in either case.
    public let tenant: StoreScope
    /// What may be shown of it.
    public let classes: FieldClassSet

    public init(name: ResourceName?, tenant: StoreScope, classes: FieldClassSet) {
        self.name = name
        self.tenant = tenant
        self.classes = classes
    }

    /// - Throws: NOT_FOUND for a name that is not the caller's to use.
    public func requireName() throws(RPCStatus) {
        if name == nil { throw .absent }
    }
}
