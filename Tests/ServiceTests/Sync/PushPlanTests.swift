import Testing

@testable import FamilyService

@Suite("In which order a push is tried")
struct PushPlanTests {
    private typealias Item = PushPlan.Item

    @Test("A line for each family, in the order of its items; what makes a family is a line of its own")
    func lines() {
        let plan = PushPlan([
            Item(requestID: "a", line: "one"), Item(requestID: "b", line: "two"), Item(requestID: "c"),
            Item(requestID: "d", line: "one"), Item(requestID: "e"), Item(requestID: "f", line: "two"),
        ])
        #expect(plan.lines == [[0, 3], [1, 5], [2], [4]])
        #expect(plan.predecessors == [nil, nil, nil, nil, nil, nil])
        #expect(plan.misplaced == [])
    }

    @Test("What builds on an item joins its line")
    func after() {
        let plan = PushPlan([
            Item(requestID: "family"), Item(requestID: "other", line: "one"),
            Item(requestID: "member", after: "family"), Item(requestID: "again", after: "member"),
            Item(requestID: "more", after: "other", line: "one"),
        ])
        #expect(plan.lines == [[0, 2, 3], [1, 4]])
        #expect(plan.predecessors == [nil, nil, 0, 2, 1])
        #expect(plan.misplaced == [])
    }

    @Test("An item cannot build on one further down, on itself, on nothing, or on another family's")
    func misplaced() {
        let plan = PushPlan([
            Item(requestID: "a", after: "b"), Item(requestID: "b", after: "b"),
            Item(requestID: "c", after: "nobody", line: "one"), Item(requestID: "d", line: "two"),
            Item(requestID: "e", after: "d", line: "one"),
        ])
        #expect(plan.misplaced == [0, 1, 2, 4])
        #expect(plan.lines == [[0], [1], [2, 4], [3]], "each stays in its own family's line")
    }

    @Test("Every item is in exactly one line, whatever it says")
    func total() {
        let plan = PushPlan(
            (0..<50).map { Item(requestID: "\($0 % 7)", after: "\($0 % 5)", line: $0 % 3 == 0 ? "x" : nil) })
        #expect(plan.lines.flatMap(\.self).sorted() == Array(0..<50))
        #expect(plan.lines.allSatisfy { $0 == $0.sorted() })
        for (index, predecessor) in plan.predecessors.enumerated() {
            guard let predecessor else { continue }
            #expect(predecessor < index)
            #expect(plan.lines.contains { $0.contains(index) && $0.contains(predecessor) })
        }
    }
}
