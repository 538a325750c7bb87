/// The tree over a tenant's records in one transaction; see ``StateNode``.
struct StateTree {
    let connection: any EngineConnection
    let keys: TenantKeys

    private var tenant: EngineValue { .bytes(keys.place.name) }

    /// The last revision of a record, as the tree under a root has it; `nil` for a record that it does not have.
    func last(_ code: UInt64, under root: UInt64) throws(StoreError) -> UInt64? {
        var (number, own) = (StateNode.root, root)
        for level in 0...StateNode.depth {
            guard own != 0 else { return nil }
            switch try node(number, own) {
            case .leaf(let entries): return entries.first { $0.code == code }?.last
            case .inner(let codes):
                number = StateNode.child(of: number, level, code)
                own = codes[StateNode.chunk(level, code)]
            }
        }
        throw .corrupt("the records' state is too deep")
    }

    /// Reads the nodes that many records need at once, where each question to the engine takes its time.
    func foresee(_ records: [UInt64], under root: UInt64) throws(StoreError) {
        guard connection.isFar, records.count > 1, root != 0 else { return }
        var wanted: [Int64: (own: UInt64, records: [UInt64])] = [StateNode.root: (root, records)]
        var level = 0
        while !wanted.isEmpty, level <= StateNode.depth {
            let missing = wanted.filter { keys.state.cache.node($0.key, $0.value.own) == nil }.map(\.key)
            var found: [Int64: StateNode] = [:]
            try connection.nodes(missing, of: tenant) { number, bytes throws(StoreError) in
                guard let own = wanted[number]?.own else { return }
                found[number] = try open(bytes, number, own)
            }
            var next: [Int64: (own: UInt64, records: [UInt64])] = [:]
            for (number, (own, records)) in wanted {
                guard case .inner(let codes)? = found[number] ?? keys.state.cache.node(number, own) else {
                    continue
                }
                for record in records {
                    let code = codes[StateNode.chunk(level, record)]
                    guard code != 0 else { continue }
                    next[StateNode.child(of: number, level, record), default: (code, [])].records.append(
                        record)
                }
            }
            wanted = next
            level += 1
        }
    }

    private func node(_ number: Int64, _ own: UInt64) throws(StoreError) -> StateNode {
        if let known = keys.state.cache.node(number, own) { return known }
        guard let row = try connection.first(.readNode, [tenant, .integer(number)]) else {
            throw .corrupt("a part of the records' state is missing")
        }
        return try open(row.bytes(1), number, own)
    }

    private func open(_ bytes: [UInt8], _ number: Int64, _ own: UInt64) throws(StoreError) -> StateNode {
        guard keys.tree.code(.node, UInt64(bitPattern: number), bytes) == own else {
            throw .corrupt("the records' state is not as it was last written")
        }
        let node = try StateNode(bytes)
        keys.state.cache.keep(number, own, node)
        return node
    }

    // MARK: Changes

    /// Writes the changes into the nodes, each record's as one.
    ///
    /// - Returns: The root's code from now on, and by how many records there are more.
    /// - Throws: ``StoreError/corrupt(_:)`` where a record was in another state before.
    func write(
        _ changes: [StateChange], under root: UInt64
    ) throws(StoreError) -> (root: UInt64, added: Int64) {
        guard !changes.isEmpty else { return (root, 0) }
        var merged: [UInt64: StateChange] = Dictionary(minimumCapacity: changes.count)
        for change in changes {
            let first = merged[change.code]
            guard first == nil || first?.after == change.before else {
                throw .corrupt("a record is not in its last state")
            }
            merged[change.code] = StateChange(
                code: change.code, before: first.map(\.before) ?? change.before, after: change.after)
        }
        let sorted = merged.values.sorted { $0.code < $1.code }
        try foresee(sorted.map(\.code), under: root)
        var added: Int64 = 0
        let new = try write(sorted[...], StateNode.root, 0, root, &added)
        return (new, added)
    }

    private func write(
        _ changes: ArraySlice<StateChange>, _ number: Int64, _ level: Int, _ own: UInt64, _ added: inout Int64
    ) throws(StoreError) -> UInt64 {
        switch try (own == 0 ? .empty : node(number, own)) {
        case .leaf(var entries):
            for change in changes {
                let place = entries.firstIndex { $0.code >= change.code } ?? entries.count
                let found = place < entries.count && entries[place].code == change.code
                guard change.before == (found ? entries[place].last : nil) else {
                    throw .corrupt("a record is not in its last state")
                }
                switch (change.after, found) {
                case (let last?, true): entries[place].last = last
                case (let last?, false):
                    entries.insert(StateEntry(code: change.code, last: last), at: place)
                    added += 1
                case (nil, true):
                    entries.remove(at: place)
                    added -= 1
                case (nil, false): break
                }
            }
            return try put(entries[...], number, level)
        case .inner(var codes):
            var rest = changes
            while let first = rest.first {
                let chunk = StateNode.chunk(level, first.code)
                let end = rest.firstIndex { StateNode.chunk(level, $0.code) != chunk } ?? rest.endIndex
                codes[chunk] = try write(
                    rest[rest.startIndex..<end], number << 6 | Int64(chunk), level + 1, codes[chunk], &added)
                rest = rest[end...]
            }
            return try put(.inner(codes), number)
        }
    }

    /// A leaf, or what becomes of one with too many entries. Without any it is nothing.
    private func put(
        _ entries: ArraySlice<StateEntry>, _ number: Int64, _ level: Int
    ) throws(StoreError) -> UInt64 {
        if entries.isEmpty { return 0 }
        guard entries.count > StateNode.leafEntries, level < StateNode.depth else {
            return try put(.leaf(Array(entries)), number)
        }
        var codes = [UInt64](repeating: 0, count: StateNode.children)
        var rest = entries
        while let first = rest.first {
            let chunk = StateNode.chunk(level, first.code)
            let end = rest.firstIndex { StateNode.chunk(level, $0.code) != chunk } ?? rest.endIndex
            codes[chunk] = try put(rest[rest.startIndex..<end], number << 6 | Int64(chunk), level + 1)
            rest = rest[end...]
        }
        return try put(.inner(codes), number)
    }

    private func put(_ node: StateNode, _ number: Int64) throws(StoreError) -> UInt64 {
        let bytes = node.encoded()
        let own = keys.tree.code(.node, UInt64(bitPattern: number), bytes)
        try connection.run(.putNode, [tenant, .integer(number), .bytes(bytes)])
        keys.state.cache.keep(number, own, node)
        return own
    }
}
