public import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

extension FamilyV1.ChildCase: Resource {
    public static let isPurgedWithTime = true

    enum Index {
        /// The cases of a family, in creation order.
        static let ofFamily = IndexID(number: 1)
        static let byCaseCode = IndexID(number: 2)
        /// By what a list filters by, then in creation order.
        static let byCreation = IndexID(number: 3)
        /// The open ones with a deadline, by what a list filters by, then by the day it is due.
        static let byDeadline = IndexID(number: 4)
        /// The open ones of children who grow out of where they live without a plan: of all and of each staff member,
        /// by the month, in clear. Records from before ``byAgeOutMonth`` are still in it; nothing is added.
        static let byAgeOutInClear = IndexID(number: 5)
        /// The same under keyed hashes of the month: it tells when a child was born.
        static let byAgeOutMonth = IndexID(number: 6)
        /// And of the year, to pass over years in which there is nobody.
        static let byAgeOutYear = IndexID(number: 7)
        /// The open ones with an alert, of all and of each staff member, under keyed hashes.
        static let byAlert = IndexID(number: 8)
        /// The closed ones by the day until which they are kept, of all and of each staff member; without those that are
        /// to be purged.
        static let byRetention = IndexID(number: 22)
        /// All of them, by when they were changed last.
        static let byUpdate = IndexID(number: 65)
        /// The open ones for which the consent to care has an end, of all and of each staff member, by its last day.
        static let byConsentEnd = IndexID(number: 21)
        /// The open ones of children of whom nobody knows how old they are, of all and of each staff member, by the day
        /// on which somebody must look again.
        static let byAgeReview = IndexID(number: 12)
        /// By each name that the child has, whole, under keyed hashes.
        static let byFullName = IndexID(number: 73)
        /// The open ones whose tracing names a family, under keyed hashes: the child may go, goes or went back to it.
        static let ofTracedFamily = IndexID(number: 20)
    }

    public func indexEntries(created: UnixTime, updated: UnixTime) -> [IndexEntry] {
        var entries = [
            IndexEntry(Index.byCaseCode, .plain(ListKey().adding(caseCode).bytes)),
            IndexEntry(Index.byUpdate, .plain(ListKey().adding(updated).bytes)),
        ]
        if !family.isEmpty {
            entries.append(IndexEntry(Index.ofFamily, .plain(Self.of(family: family).adding(created).bytes)))
        }
        if state.isOpen, let traced = tracing?.family, !traced.isEmpty {
            entries.append(IndexEntry(Index.ofTracedFamily, .keyed(ListKey().adding(traced).bytes)))
        }
        for narrowing in CaseNarrowing.all(of: self) {
            for scope in [CaseScope.state(state), .all] {
                entries.append(
                    IndexEntry(Index.byCreation, .plain(narrowing.key(scope).adding(created).bytes)))
            }
            if narrowing.isOfPeople, meta?.purgeTime == nil, let last = closure?.retainedUntil?.wholeDay {
                entries.append(
                    IndexEntry(
                        Index.byRetention, .plain(narrowing.key(.state(state)).adding(day: last).bytes)))
            }
            guard state.isOpen else { continue }
            if narrowing.isOfPeople, transitionPlan == nil, let month = agesOut?.wholeDay {
                entries.append(IndexEntry(Index.byAgeOutMonth, .keyed(narrowing.ageOut(in: month).bytes)))
                entries.append(IndexEntry(Index.byAgeOutYear, .keyed(narrowing.ageOut(in: month.year).bytes)))
            }
            if narrowing.isOfPeople, let last = careConsentUntil?.wholeDay {
                entries.append(
                    IndexEntry(Index.byConsentEnd, .plain(narrowing.keyOfOpen.adding(day: last).bytes)))
            }
            if narrowing.isOfPeople, !protectionAlerts.isEmpty {
                entries.append(IndexEntry(Index.byAlert, .keyed(narrowing.alerts.bytes)))
            }
            if narrowing.isOfPeople, let day = noted.ageReviewBy?.wholeDay {
                entries.append(
                    IndexEntry(Index.byAgeReview, .plain(narrowing.keyOfOpen.adding(day: day).bytes)))
            }
            entries.append(
                IndexEntry(Index.byCreation, .plain(narrowing.keyOfOpen.adding(created).bytes)))
            if let due = nextDeadline?.due.flatMap(\.span)?.lowerBound {
                entries.append(
                    IndexEntry(Index.byDeadline, .plain(narrowing.keyOfOpen.adding(day: due).bytes)))
            }
        }
        entries += FullName.all(of: self).map { IndexEntry(Index.byFullName, .keyed($0.key.bytes)) }
        return entries + NameIndex.entries(FoldedName(self))
    }

    /// What the keys of a family's cases begin with.
    static func of(family: String) -> ListKey { ListKey().adding(family) }
}

/// Who may see a case, and all that is about it.
///
/// A case is for everybody of the partner with a case role, as long as nobody has said otherwise. A RESTRICTED one is
/// for who answers for it and for managers; others see that it is there, its state and its days (classes P0 and P1).
/// A SEALED one, by an authority's decision, is not there for others at all. Who may not see the whole changes nothing.
extension FamilyV1.ChildCase {
    public var subjects: [SubjectName] { [] }

    public func visibility(for viewer: Viewer) -> Visibility {
        if viewer.roles.contains(.manager) { return .whole }
        if !viewer.staff.isEmpty && viewer.staff == responsibleStaff { return .whole }
        return switch visibility {
        case .restricted: .operational
        case .sealed: .nothing(.sealed)
        default: .everybodyOfPartner
        }
    }

    /// The case that goes on where this one was closed as its duplicate.
    public var references: [SubjectName] {
        guard let survivor = closure?.evidence?.survivingCase, !survivor.isEmpty else { return [] }
        return [survivor].asCases
    }

    public func without(_ names: Set<String>) -> Self {
        var child = self
        if let survivor = closure?.evidence?.survivingCase, names.contains(survivor) {
            child.closure?.evidence?.survivingCase = ""
        }
        return child
    }
}

/// Of which states the cases of a list are.
enum CaseScope: Equatable {
    case state(FamilyV1.CaseState)
    case open
    case all
}

/// What a list of cases is narrowed to besides their state: nothing, or one of three.
enum CaseNarrowing: Equatable {
    case everything
    case staff(String)
    case site(String)
    case risk(FamilyV1.RiskLevel)

    /// Every list that the case is in.
    static func all(of child: FamilyV1.ChildCase) -> [CaseNarrowing] {
        var all: [CaseNarrowing] = [.everything, .staff(child.responsibleStaff)]
        if !child.sourceSite.isEmpty { all.append(.site(child.sourceSite)) }
        if child.riskLevel != .unspecified { all.append(.risk(child.riskLevel)) }
        return all
    }

    /// Whether it is a list of everybody's work, or of one person's.
    var isOfPeople: Bool {
        switch self {
        case .everything, .staff: true
        case .site, .risk: false
        }
    }

    func key(_ scope: CaseScope) -> ListKey {
        switch scope {
        case .state(let state): key(state.rawValue)
        case .open: key(-1)
        case .all: key(-2)
        }
    }

    var keyOfOpen: ListKey { key(.open) }

    /// The value under which the children are found who grow out of their site in a month.
    ///
    /// - Parameter month: Its first day.
    func ageOut(in month: CalendarDate) -> ListKey { keyOfOpen.adding(day: month) }

    func ageOut(in year: Int) -> ListKey { keyOfOpen.adding(Int32(clamping: year)) }

    /// The value under which the children are found of whom something has changed that protects them.
    var alerts: ListKey { keyOfOpen }

    private func key(_ scope: Int32) -> ListKey {
        let key = ListKey().adding(scope)
        return switch self {
        case .everything: key.adding(0)
        case .staff(let name): key.adding(1).adding(name)
        case .site(let name): key.adding(2).adding(name)
        case .risk(let level): key.adding(3).adding(level.rawValue)
        }
    }
}
