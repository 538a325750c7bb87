import Testing

@testable import WireProto

@Suite("Messages: properties")
struct MessagesPropertyTests {
    @Test("Decoding what was encoded gives the same value")
    func roundTrip() throws {
        for golden in Golden.all {
            let type = try #require(MessageTypes.all.first { $0.schema.fullName == golden.type })
            try expectRoundTrip(type.init(decoding: hex(golden.encoded)))
        }
    }

    private func expectRoundTrip<M: WireMessage>(_ value: M) throws {
        #expect(try M(decoding: value.encoded()) == value)
        #expect(try M(decoding: WireFields.keeping(.all, of: value.encoded(), M.schema)) == value)
    }

    @Test("Whatever is changed in a message, it is read or refused", arguments: [1, 2, 3, 4])
    func mutation(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        var read = 0
        for _ in 0..<3000 {
            let golden = Golden.all[Int(random.next() % UInt64(Golden.all.count))]
            let type = try #require(MessageTypes.all.first { $0.schema.fullName == golden.type })
            var bytes = hex(golden.encoded)
            for _ in 0...random.next() % 4 { mutate(&bytes, &random) }
            do throws(MessageError) {
                // What is read can be written, and read again as the same.
                let value = try type.init(decoding: bytes)
                let again = try value.encoded()
                #expect(try type.init(decoding: again).encoded() == again)
                let sound = IsolatedElements(bytes, type.schema)?.sound ?? bytes
                #expect(try WireFields.differingPaths(sound, again, type.schema) == [])
                _ = try WireFields.keeping([.p0, .p1], of: sound, type.schema)
                read += 1
            } catch {
                #expect(!error.problem.description.isEmpty)
            }
            // The guard reads what it is given without the pre-scan.
            do throws(MessageError) {
                try WireFields.visitNames(in: bytes, of: type.schema) { _, name in !name.isEmpty }
                _ = try WireFields.json(bytes, type.schema)
            } catch {
                #expect(!error.problem.description.isEmpty)
            }
        }
        #expect(read > 100, "mutations so wild that nothing is tested")
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let place = bytes.isEmpty ? 0 : Int(random.next() % UInt64(bytes.count))
        switch random.next() % 5 {
        case 0 where !bytes.isEmpty: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1 where !bytes.isEmpty: bytes[place] ^= 1 << UInt8(random.next() % 8)
        case 2 where !bytes.isEmpty:
            bytes.removeSubrange(place..<min(place + 1 + Int(random.next() % 4), bytes.count))
        case 3: bytes.insert(contentsOf: bytes.prefix(Int(random.next() % 16)), at: place)
        default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        }
    }
}

/// A small seeded generator: the same numbers on every run.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }
}
