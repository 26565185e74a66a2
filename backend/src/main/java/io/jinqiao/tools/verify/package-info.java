/**
 * Verify: checks an exported bundle with nothing but the bundle. Written from {@code docs/develop/bundle-format.md} alone and
 * sharing no class with the side that makes bundles, so that it really checks.
 */
@NullMarked
package io.jinqiao.tools.verify;

import org.jspecify.annotations.NullMarked;
