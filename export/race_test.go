//go:build race

package export

// room is how many times more memory may be asked for: the race detector has pools
// (that of regexp among them) forget what they hold.
const room = 4
