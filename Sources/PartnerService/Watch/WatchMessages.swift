import WireProto

/// News of the registry as the messages of the two watches: rows in pieces, the last of which is complete.
enum WatchMessages {
    static func access(_ news: RegistryNews) -> [PartnerV1.WatchAccessResponse] {
        pieces(news) { rows in
            var message = PartnerV1.WatchAccessResponse()
            for row in rows {
                switch row {
                case .partner(var row):
                    row.revision = 0
                    message.partners.append(row)
                case .system(let row): message.systems.append(row)
                case .staff(var row):
                    // What staff were trained in opens no door.
                    row.certifications = []
                    row.revision = 0
                    message.staff.append(row)
                case .account(let row): message.accounts.append(row)
                case .certificate(let row): message.certificates.append(row)
                case .site, .policy: break  // Gateways decide nothing about children.
                }
            }
            return message
        } mark: { message, isFirst, isLast in
            message.snapshot = isFirst && news.isSnapshot
            message.complete = isLast
            message.revision = news.revision
        }
    }

    static func directory(_ news: RegistryNews) -> [PartnerV1.WatchDirectoryResponse] {
        pieces(news) { rows in
            var message = PartnerV1.WatchDirectoryResponse()
            for row in rows {
                switch row {
                case .partner(let row): message.partners.append(row)
                case .site(let row): message.sites.append(row)
                case .staff(let row): message.staff.append(row)
                case .policy(let row): message.policies.append(row)
                case .system, .account, .certificate: break  // Who may connect is the gateway's to know.
                }
            }
            return message
        } mark: { message, isFirst, isLast in
            message.snapshot = isFirst && news.isSnapshot
            message.complete = isLast
            message.revision = news.revision
        }
    }

    /// At least one message, so that a heartbeat is one too.
    private static func pieces<Message>(
        _ news: RegistryNews, _ make: (ArraySlice<RegistryRow>) -> Message,
        mark: (inout Message, _ isFirst: Bool, _ isLast: Bool) -> Void
    ) -> [Message] {
        var messages: [Message] = []
        var start = 0
        repeat {
            let end = min(start + Limits.rowsPerMessage, news.rows.count)
            var message = make(news.rows[start..<end])
            mark(&message, start == 0, end == news.rows.count)
            messages.append(message)
            start = end
        } while start < news.rows.count
        return messages
    }
}
