//go:build !race

package export

// room is how many times more memory may be asked for.
const room = 1
