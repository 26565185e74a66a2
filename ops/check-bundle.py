#!/usr/bin/env python3
"""Checks an evidence bundle on a machine that has never seen Jinqiao: Python 3.9 and OpenSSL 3, nothing else.

    python3 check-bundle.py BUNDLE.zip [--key seal.pub.pem]

Written from docs/develop/bundle-format.md alone; it shares no line with the product. It answers 0 when the bundle is what the institution kept,
1 when a byte of it differs, 2 when it was asked wrongly. LANG decides the language of the report.
"""

import base64
import hashlib
import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import zipfile

CHINESE = (os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or "").startswith("zh")


def say(zh, en):
    return zh if CHINESE else en


class Broken(Exception):
    pass


def digest(name, data):
    return hashlib.new({"SHA-256": "sha256", "SM3": "sm3"}[name], data).hexdigest()


def fields(name, first, *parts):
    data = bytes([first])
    for part in parts:
        text = None if part is None else str(part).encode()
        data += struct.pack(">i", -1 if text is None else len(text)) + (text or b"")
    return digest(name, data)


def check_files(bundle):
    names = bundle.namelist()
    files = {name: bundle.read(name) for name in names}
    manifest = json.loads(files["manifest.json"])
    if len(names) != len(set(names)):
        raise Broken(say("文件重复", "a file stands in it twice"))
    if manifest["format"] not in ("jinqiao-bundle-2", "jinqiao-bundle-3", "jinqiao-bundle-4"):
        raise Broken(say("不认识的格式", "not a format known here"))
    listed = {file["name"] for file in manifest["files"]} | {"manifest.json", "receipt.json"}
    if listed != set(names):
        raise Broken(say("多出或缺少文件：", "files are missing or were added: ") + str(listed ^ set(names)))
    kind = manifest.get("hash", "SHA-256")
    for file in manifest["files"]:
        content = files[file["name"]]
        if len(content) != file["size"] or digest(kind, content) != file["sha256" if kind == "SHA-256" else "sm3"]:
            raise Broken(say("文件被改动：", "a file was changed: ") + file["name"])
    return files, manifest, kind


def check_seals(seals):
    for place, seal in enumerate(seals):
        kind = seal.get("algorithm", "SHA-256")
        form = "jinqiao-seal-1" if kind == "SHA-256" else "jinqiao-seal-2 " + kind
        names = "number fromTx toTx facts firstNumber lastNumber root previous skip sealedAt".split()
        if fields(kind, 2, form, *[seal[name] for name in names]) != seal["hash"]:
            raise Broken(say(f"封印 #{seal['number']} 的哈希不符", f"seal #{seal['number']} has another hash"))
        if place > 0:
            older, number = seals[place - 1], seal["number"]
            before = older["number"] == number - 1 and seal["previous"] == older["hash"]
            further = older["number"] == number - (number & -number) and seal["skip"] == older["hash"]
            if not (before or further):
                raise Broken(say(f"封印链在 #{number} 断开", f"the chain breaks at seal #{number}"))
    return {seal["number"]: seal for seal in seals}


def check_fact(fact, seals):
    seal = seals[fact["seal"]]
    kind = seal.get("algorithm", "SHA-256")
    source = [] if fact["source"] is None else [fact["source"]]
    head = [fact[name] for name in ("number", "kind", "at", "byKind", "byId")]
    tail = [fact[name] for name in ("subject", "customer", "business", "body")]
    at = fields(kind, 0, "jinqiao-fact-2" if source else "jinqiao-fact-1", *head, *source, *tail)
    for step in fact["path"]:
        pair = (step[1:], at) if step[0] == "L" else (at, step[1:])
        at = digest(kind, b"\x01" + bytes.fromhex(pair[0]) + bytes.fromhex(pair[1]))
    if at != seal["root"] or not seal["firstNumber"] <= fact["number"] <= seal["lastNumber"]:
        raise Broken(say(f"事实 #{fact['number']} 与它的封印不符", f"fact #{fact['number']} does not lead to its seal"))


def check_messages(facts, conversations, masked):
    sealed = {}
    for fact in facts:
        if fact["kind"] == "conversation.message-posted":
            sealed[fact["subject"], json.loads(fact["body"])["number"]] = json.loads(fact["body"])
    count = 0
    for talk in conversations:
        for message in talk["messages"]:
            key = ("conversation:" + talk["conversation"]["id"], message["number"])
            body = sealed.pop(key, None)
            hidden = f"{talk['conversation']['id']}/{message['number']}" in masked
            if body is None or not hidden and digest("SHA-256", message["text"].encode()) != body["sha256"]:
                raise Broken(say(f"消息 {key[1]} 的原文与封存的不符", f"message {key[1]} does not have the words that were sealed"))
            count += 1
    if sealed:
        raise Broken(say("缺少消息：", "a message is missing: ") + str(next(iter(sealed))))
    return count


def der(signature):
    """r and s, 32 bytes each, as OpenSSL wants an SM2 signature."""
    whole = b""
    for half in (signature[:32], signature[32:]):
        number = half.lstrip(b"\0") or b"\0"
        number = b"\0" + number if number[0] > 127 else number
        whole += bytes([2, len(number)]) + number
    return bytes([0x30, len(whole)]) + whole


def check_signature(seal, keys, folder):
    key = keys.get(seal["signedBy"])
    if key is None or not re.fullmatch("[0-9a-f]{128}", seal["signature"] or ""):
        raise Broken(say(f"封印 #{seal['number']} 没有可用的签名", f"seal #{seal['number']} has no signature that can be checked"))
    kind, pem = key
    paths = [os.path.join(folder, name) for name in ("key", "hash", "signature")]
    signature = bytes.fromhex(seal["signature"])
    for path, content in zip(paths, (pem.encode(), bytes.fromhex(seal["hash"]), der(signature) if kind == "SM2" else signature)):
        with open(path, "wb") as file:
            file.write(content)
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", paths[0], "-rawin", "-in", paths[1], "-sigfile", paths[2]]
    if kind == "SM2":
        command += ["-digest", "sm3", "-pkeyopt", "distid:1234567812345678"]
    if subprocess.run(command, capture_output=True).returncode != 0:
        raise Broken(say(f"封印 #{seal['number']} 的签名不符", f"seal #{seal['number']} has a wrong signature"))


def key_id(kind, encoded):
    return digest("SM3" if kind == "SM2" else "SHA-256", encoded)[:16]


def read_keys(manifest, trusted):
    keys = {}
    for key in manifest["keys"]:
        encoded = base64.b64decode(key["publicKey"])
        if key_id(key["algorithm"], encoded) != key["id"]:
            raise Broken(say("签名公钥有误：", "a signing key is not what its id says: ") + key["id"])
        body = "\n".join(re.findall(".{1,64}", key["publicKey"]))
        keys[key["id"]] = (key["algorithm"], f"-----BEGIN PUBLIC KEY-----\n{body}\n-----END PUBLIC KEY-----\n")
    if trusted:
        text = open(trusted, encoding="ascii").read()
        encoded = base64.b64decode("".join(text.split("-----")[2].split()))
        if not any(identity == key_id(kind, encoded) for identity, (kind, _) in keys.items()):
            raise Broken(say("封印由另一把密钥签名", "the seals are signed by another key"))
    return keys


def check(path, trusted):
    with zipfile.ZipFile(path) as bundle:
        files, manifest, kind = check_files(bundle)
    print(say(f"  ✓ 文件：{len(files)} 个", f"  ✓ files: {len(files)}"))
    seals = json.loads(files["seals.json"])
    receipt = json.loads(files["receipt.json"])
    by_number = check_seals(seals)
    if (manifest["head"]["seal"], manifest["head"]["hash"]) != (seals[-1]["number"], seals[-1]["hash"]):
        raise Broken(say("清单与封印链不符", "the manifest names another newest seal"))
    later = check_seals(receipt["seals"])
    if receipt["seals"][0] != seals[-1]:
        raise Broken(say("回执与封印链不相连", "the receipt does not hold on to the seals"))
    keys = read_keys(manifest, trusted)
    with tempfile.TemporaryDirectory() as folder:
        for seal in seals + receipt["seals"]:
            if seal["signedBy"] is not None or seal in (seals[-1], receipt["seals"][-1]):
                check_signature(seal, keys, folder)
    print(say(f"  ✓ 封印：{len(seals)} 个，前后相连，签名有效", f"  ✓ seals: {len(seals)}, linked and signed"))
    facts = json.loads(files["data/facts.json"])
    for fact in facts:
        check_fact(fact, by_number)
    print(say(f"  ✓ 事实：{len(facts)} 条", f"  ✓ facts: {len(facts)}"))
    count = check_messages(facts, json.loads(files["data/conversations.json"]), set(manifest.get("masked", [])))
    print(say(f"  ✓ 消息：{count} 条", f"  ✓ messages: {count}"))
    check_fact(receipt["fact"], later)
    exported = json.loads(receipt["fact"]["body"])["manifest"]
    if receipt["fact"]["kind"] != "evidence.exported" or exported != digest(kind, files["manifest.json"]):
        raise Broken(say("清单被改动", "the manifest was changed"))
    print(say("  ✓ 回执：导出本身已封存", "  ✓ receipt: the export itself is sealed"))


def main(arguments):
    trusted = arguments[arguments.index("--key") + 1] if "--key" in arguments[:-1] else None
    rest = [word for word in arguments if word not in ("--key", trusted)]
    if len(rest) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        check(rest[0], trusted)
    except (Broken, zipfile.BadZipFile, KeyError, ValueError, TypeError, IndexError) as wrong:
        print("  ✗ " + str(wrong))
        print(say("不可信：证据包被改动或已损坏。", "NOT INTACT: this bundle was changed or is damaged."))
        return 1
    print(say("完好：证据包自封存以来没有任何改动。", "INTACT: nothing in this bundle has changed since it was sealed."))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
