"""Who may call each RPC, and why, from the descriptors that the stubs carry or reflection serves.

    PYTHONPATH=.venv/stubs python3 examples/python/policies.py [/pegase.family.v1.FamilyService/GetCase]
"""

import sys

from pegase.family.v1 import service_pb2 as family
from pegase.family.v1 import sync_pb2 as sync
from pegase.gateway.v1 import gateway_pb2 as gateway
from pegase.options.v1 import options_pb2 as options
from pegase.partner.v1 import partner_pb2 as partner

SERVICES = [
    service
    for file in (family, sync, gateway, partner)
    for service in file.DESCRIPTOR.services_by_name.values()
]


def policy_of(method):
    """The policy of a method: the access rule of its file that it takes, or its own; served as its service says."""
    service, said = method.containing_service, method.GetOptions()
    policy = options.RpcPolicy()
    policy.CopyFrom(said.Extensions[options.policy])
    for rule in service.file.GetOptions().Extensions[options.access_rule]:
        if rule.name == said.Extensions[options.access]:
            policy.CopyFrom(rule.policy)
    if not policy.audience:
        policy.audience.extend(service.GetOptions().Extensions[options.audience])
    return policy


def main(wanted):
    for service in SERVICES:
        for method in service.methods:
            path = f"/{service.full_name}/{method.name}"
            if wanted in ("", path):
                print(path, policy_of(method), sep="\n")


if __name__ == "__main__":
    main(*(sys.argv[1:] or [""]))
