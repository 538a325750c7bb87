import FamilyService
import ServiceRuntime
import WireProto

// The checker: by days and by hand, from what the RPCs tell.
extension PlacementWalk {
    /// What is broken now, in words.
    ///
    /// - Parameter all: Every placement there is, by its case.
    func broken(_ all: [String: [FamilyV1.Placement]]) async throws -> [String] {
        var groups: [FamilyV1.SiblingGroup] = []
        for name in self.groups {
            groups.append(
                try await fixture.client().getSiblingGroup(FamilyV1.GetSiblingGroupRequest(name: name)))
        }
        return overfull(all) + taken() + alone(all, groups) + (try await apart(all, groups))
            + (try await untrue(all))
    }

    /// I-15: who is in a site without a waiver is within its capacity, every day.
    private func overfull(_ all: [String: [FamilyV1.Placement]]) -> [String] {
        sites.flatMap { site, capacity -> [String] in
            let stays = all.values.flatMap { $0 }.filter {
                $0.site == site && $0.waivers.isEmpty && ($0.state == .active || $0.state == .ended)
            }
            let days = Set(stays.compactMap { $0.from?.span?.lowerBound })
            return days.filter { day in stays.count { $0.isThere(on: day) } > capacity }
                .map { "\(site) is overfull on \($0)" }
        }
    }

    /// I-04: nobody began to live in a site while a good caretaker was at home, nor an unassessed one but in an
    /// emergency.
    private func taken() -> [String] {
        begun.compactMap { placement in
            let child = children.first { $0.name == placement.childCase }
            guard let caretaker = caretakers.first(where: { $0.family == child?.family }), !caretaker.isAway
            else { return nil }
            if caretaker.level == .protective { return "a child was taken from a good parent" }
            if caretaker.level == .unassessed && placement.type != .emergency {
                return "a child was taken from a parent whom nobody assessed"
            }
            return nil
        }
    }

    /// I-14: who approves is not who asked, and an exception has two.
    private func alone(
        _ all: [String: [FamilyV1.Placement]], _ groups: [FamilyV1.SiblingGroup]
    ) -> [String] {
        let placements = all.values.flatMap { $0 }.filter { placement in
            let isEmergency = placement.type == .emergency
            guard placement.state == .active || placement.state == .ended else { return false }
            return isEmergency != placement.approvedBy.isEmpty || placement.approvedBy == placement.proposedBy
        }
        let exceptions = groups.flatMap(\.exceptions).filter { exception in
            exception.state == .approved && Set(exception.approvedBy).count != 2
                || exception.approvedBy.contains(exception.requestedBy)
        }
        return placements.map { "\($0.type) was approved alone" }
            + exceptions.map { "exception \($0.number)" }
    }

    /// I-03: on each day since it began, whoever began to live in a site shares it with all siblings who live in one,
    /// but for exceptions; and but for emergencies no sibling of the family is left without a place.
    private func apart(
        _ all: [String: [FamilyV1.Placement]], _ groups: [FamilyV1.SiblingGroup]
    ) async throws -> [String] {
        var wrong: [String] = []
        for placement in begun {
            guard let group = groups.first(where: { $0.cases.contains(placement.childCase) }) else {
                continue
            }
            var day = placement.from?.span?.lowerBound ?? fixture.today
            while day <= fixture.today {
                for sibling in group.cases where sibling != placement.childCase {
                    let isExcused = group.exceptions.contains {
                        [sibling, placement.childCase].contains($0.childCase) && $0.isInForce(on: day)
                    }
                    let there = all[sibling, default: []].filter { $0.isThere(on: day) }
                    if !isExcused && there.contains(where: { $0.site != placement.site }) {
                        wrong.append("siblings live apart on \(day)")
                    }
                    if !isExcused && there.isEmpty && day == fixture.today && placement.type != .emergency {
                        wrong.append("a sibling was left behind")
                    }
                }
                day = day.adding(days: 1)
            }
        }
        return wrong
    }

    /// Each case names the one place where its child lives.
    private func untrue(_ all: [String: [FamilyV1.Placement]]) async throws -> [String] {
        var wrong: [String] = []
        for child in children {
            let read = try await fixture.client().getCase(FamilyV1.GetCaseRequest(name: child.name))
            let active = all[child.name, default: []].filter { $0.state == .active }
            if active.count > 1 || read.placement != active.first?.meta?.name ?? "" {
                wrong.append("a case names another place than where its child lives")
            }
        }
        return wrong
    }
}

extension FamilyV1.Placement {
    fileprivate func isThere(on day: CalendarDate) -> Bool {
        guard state == .active || state == .ended, let from = from?.span?.lowerBound, from <= day else {
            return false
        }
        return state == .active || ((to?.span?.lowerBound).map { day < $0 } ?? false)
    }
}

extension FamilyV1.SeparationException {
    fileprivate func isInForce(on day: CalendarDate) -> Bool {
        guard state == .approved else { return false }
        let from = from?.span?.lowerBound ?? day
        let until = until?.span?.lowerBound ?? day
        return from <= day && day <= until
    }
}
