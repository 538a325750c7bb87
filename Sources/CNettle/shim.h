// What Swift sees of nettle: SHA-256, and AES-256-GCM with everything that depends on the key alone made once.
#pragma once
#include <nettle/gcm.h>
#include <nettle/memops.h>
#include <nettle/sha2.h>

/// A key's schedule and hash table. Only read once they are made, by any thread.
struct pegase_gcm_key {
    struct aes256_ctx cipher;
    struct gcm_key hash;
};

enum { PEGASE_GCM_NONCE = GCM_IV_SIZE, PEGASE_GCM_TAG = GCM_DIGEST_SIZE };

/// - bytes: 32.
static inline void pegase_gcm_make(struct pegase_gcm_key *key, const uint8_t *bytes) {
    aes256_set_encrypt_key(&key->cipher, bytes);
    gcm_set_key(&key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt);
}

static inline void pegase_gcm_begin(
    const struct pegase_gcm_key *key, struct gcm_ctx *state, const uint8_t *nonce, size_t place_count,
    const uint8_t *place) {
    gcm_set_iv(state, &key->hash, PEGASE_GCM_NONCE, nonce);
    gcm_update(state, &key->hash, place_count, place);
}

/// Writes `count` bytes of ciphertext and the tag behind them. None of the pointers may be null.
static inline void pegase_gcm_close(
    const struct pegase_gcm_key *key, const uint8_t *nonce, size_t place_count, const uint8_t *place, size_t count,
    const uint8_t *plain, uint8_t *sealed) {
    struct gcm_ctx state;
    pegase_gcm_begin(key, &state, nonce, place_count, place);
    gcm_encrypt(&state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, count, sealed, plain);
    gcm_digest(
        &state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, PEGASE_GCM_TAG, sealed + count);
}

/// Writes `count` bytes, which must not be used unless 1 is returned. None of the pointers may be null.
///
/// - sealed: `count` bytes of ciphertext and the tag behind them.
static inline int pegase_gcm_open(
    const struct pegase_gcm_key *key, const uint8_t *nonce, size_t place_count, const uint8_t *place, size_t count,
    const uint8_t *sealed, uint8_t *plain) {
    struct gcm_ctx state;
    uint8_t tag[PEGASE_GCM_TAG];
    pegase_gcm_begin(key, &state, nonce, place_count, place);
    gcm_decrypt(&state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, count, plain, sealed);
    gcm_digest(&state, &key->hash, &key->cipher, (nettle_cipher_func *)aes256_encrypt, PEGASE_GCM_TAG, tag);
    return memeql_sec(tag, sealed + count, PEGASE_GCM_TAG);
}
