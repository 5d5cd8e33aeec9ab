/* Anneals a grid timetable: lessons of series onto slots and rooms, in freestanding C for WebAssembly.
 *
 * A series is a set of equal lessons (same groups, trainers and wishes about rooms). Two lessons of one series, or of two
 * series that share a group or a trainer, may not lie in one slot: each such pair, each room that may not be used and
 * each forbidden pattern of a day counts 1 in `hard`. `soft` is the sum of
 *   - the pattern of each day of each line (a group, or a trainer with a limit): a table gives the cost of a set of slots;
 *   - the fullest day of a line;
 *   - the days short of the wanted number of each day family (series or topics that should spread);
 *   - the rooms beyond the first of each room family;
 *   - the slot of each lesson, and its room (seats missing).
 * The caller fills the exported arrays, calls seed() and start(), then run() with falling temperatures. The best state is
 * in best_slot and best_room. The same calls give the same bits on every machine. */
#include <stdint.h>

#define LESSONS 4096
#define SERIES 1024
#define WORDS (SERIES / 64)
#define ROOMS 200
#define SLOTS 640
#define DAYS 128
#define PATTERNS 4096 /* sets of the slots of one day */
#define TABLES 64
#define LINES 4096
#define LINES_EACH 200
#define FAMILIES 2048
#define FAMILIES_EACH 8
#define CHAIN 64

#define OUT __attribute__((visibility("default")))
typedef int32_t i32;
typedef uint32_t u32;
typedef uint64_t u64;
typedef uint8_t u8;

#ifndef SOURCE
#define SOURCE "" /* the hash of this file, given by the command that compiles it */
#endif
OUT const char source[] = SOURCE;

/* The problem. */
OUT i32 lessons, series, rooms, slots, lines, days, slots_each, day_families, room_families;
OUT i32 series_of[LESSONS];
OUT u8 fixed[LESSONS];
OUT u8 usable[SERIES][SLOTS];
OUT u8 clash[SERIES][SERIES];
OUT i32 slot_cost[SERIES][SLOTS], room_cost[SERIES][ROOMS];
OUT u8 room_wrong[SERIES][ROOMS];
OUT u8 room_taken[SLOTS][ROOMS];
OUT u8 room_counts[ROOMS]; /* 0: not a room, only the place of lessons that need none */
OUT i32 line_count[SERIES], line_of[SERIES][LINES_EACH];
OUT i32 table_of[LINES][DAYS], pattern_cost[TABLES][PATTERNS], fullest_cost[LINES];
OUT u8 pattern_wrong[TABLES][PATTERNS];
OUT i32 day_family_count[SERIES], day_family_of[SERIES][FAMILIES_EACH], days_wanted[FAMILIES], day_weight[FAMILIES];
OUT i32 room_family_count[SERIES], room_family_of[SERIES][FAMILIES_EACH], room_weight[FAMILIES];
/* 0, 1: how many of a thousand moves change the room only, and of the others exchange a chain; 2: the longest chain;
 * 3: what is tolerated beyond the limit before a swap is looked at closely; 4: up to here of a thousand, keep the room. */
OUT i32 setting[16];

/* The state: slot_of and room_of may hold a beginning, -1 where there is none. */
OUT i32 slot_of[LESSONS], room_of[LESSONS], best_slot[LESSONS], best_room[LESSONS];
OUT i32 soft, hard, best_soft, best_hard;
OUT i32 accepted[4], tried[4];

#define NOBODY (-1)
#define TAKEN (-2)
static i32 at[SLOTS][ROOMS];
static int16_t lesson_at[SERIES][SLOTS];
static u64 clashes[SERIES][WORDS], present[SLOTS][WORDS];
static i32 words;
static uint16_t pattern[LINES][DAYS];
static u8 count_at[LINES][SLOTS];
static i32 lessons_on[FAMILIES][DAYS], days_used[FAMILIES];
static i32 lessons_in[FAMILIES][ROOMS], rooms_used[FAMILIES];
static i32 open_count[SERIES], open_list[SERIES][SLOTS], room_count[SERIES], room_list[SERIES][ROOMS];
static double care = 1; /* 0 while only `hard` counts */
static i32 movable, movable_list[LESSONS], room_gain[SERIES], day_of[SLOTS], bit_of[SLOTS];

/* Random numbers: xorshift128+. */
static u64 random_a, random_b;
static inline u64 next(void) {
  u64 a = random_a, b = random_b;
  random_a = b;
  a ^= a << 23;
  random_b = a ^ b ^ (a >> 17) ^ (b >> 26);
  return random_b + b;
}
static inline i32 below(i32 n) { return (i32)(((next() >> 32) * (u64)(u32)n) >> 32); }
static inline double fraction(void) { return ((double)(next() >> 11) + 1.0) * (1.0 / 9007199254740993.0); }
OUT void seed(i32 number) {
  random_a = 0x9E3779B97F4A7C15ULL * ((u64)(u32)number + 1);
  random_b = 0xBF58476D1CE4E5B9ULL ^ ((u64)(u32)number * 7919ULL + 13);
  for (i32 i = 0; i < 20; i++) next();
}
static double logarithm(double x) { /* natural, for 0 < x <= 1; the same bits everywhere */
  union { double d; u64 i; } v;
  v.d = x;
  i32 e = (i32)(v.i >> 52) - 1023;
  v.i = (v.i & 0xFFFFFFFFFFFFFULL) | 0x3FF0000000000000ULL;
  double m = v.d;
  if (m > 1.41421356) { m *= 0.5; e++; }
  double z = (m - 1) / (m + 1), s = z * z;
  return e * 0.6931471805599453 + 2 * z * (1 + s * (1.0 / 3 + s * (0.2 + s * (1.0 / 7 + s / 9))));
}

static inline i32 clashes_at(i32 c, i32 p) {
  i32 n = 0;
  for (i32 w = 0; w < words; w++) n += __builtin_popcountll(clashes[c][w] & present[p][w]);
  return n;
}
static inline i32 fullest(i32 k, i32 d1, i32 m1, i32 d2, i32 m2) {
  i32 most = 0;
  for (i32 d = 0; d < days; d++) {
    i32 n = __builtin_popcount(d == d1 ? m1 : d == d2 ? m2 : pattern[k][d]);
    if (n > most) most = n;
  }
  return most;
}

/* Change of soft when line k takes slot q and, when `gone`, gives up slot p. */
static inline i32 line_change(i32 k, i32 p, i32 q, i32 gone, i32 *wrong) {
  i32 d1 = day_of[p], d2 = day_of[q], o1 = pattern[k][d1], n1 = gone ? o1 & ~bit_of[p] : o1, o2 = 0, n2 = 0;
  i32 t1 = table_of[k][d1], v = 0;
  if (d1 == d2) {
    n1 |= bit_of[q];
  } else {
    i32 t2 = table_of[k][d2];
    o2 = pattern[k][d2];
    n2 = o2 | bit_of[q];
    v += pattern_cost[t2][n2] - pattern_cost[t2][o2];
    *wrong += pattern_wrong[t2][n2] - pattern_wrong[t2][o2];
  }
  v += pattern_cost[t1][n1] - pattern_cost[t1][o1];
  *wrong += pattern_wrong[t1][n1] - pattern_wrong[t1][o1];
  if (fullest_cost[k]) v += fullest_cost[k] * (fullest(k, d1, n1, d2, n2) - fullest(k, -1, 0, -1, 0));
  return v;
}
/* Change of soft by the day families when a lesson of series c goes from day d1 to another, d2. */
static inline i32 days_change(i32 c, i32 d1, i32 d2) {
  i32 v = 0;
  for (i32 i = 0; i < day_family_count[c]; i++) {
    i32 f = day_family_of[c][i], u = days_used[f], n = u - (lessons_on[f][d1] == 1) + (lessons_on[f][d2] == 0);
    i32 w = days_wanted[f];
    v += day_weight[f] * ((n < w ? w - n : 0) - (u < w ? w - u : 0));
  }
  return v;
}
static inline void shift_days(i32 c, i32 d1, i32 d2) {
  for (i32 i = 0; i < day_family_count[c]; i++) {
    i32 f = day_family_of[c][i];
    if (--lessons_on[f][d1] == 0) days_used[f]--;
    if (lessons_on[f][d2]++ == 0) days_used[f]++;
  }
}
/* Change of soft when a lesson of series c goes from slot p to q; the change of hard is added to *wrong. */
static inline i32 slot_change(i32 c, i32 p, i32 q, i32 *wrong) {
  i32 v = slot_cost[c][q] - slot_cost[c][p];
  *wrong += clashes_at(c, q) - clashes_at(c, p);
  for (i32 i = 0; i < line_count[c]; i++) {
    i32 k = line_of[c][i];
    v += line_change(k, p, q, count_at[k][p] == 1, wrong);
  }
  if (day_of[p] != day_of[q]) v += days_change(c, day_of[p], day_of[q]);
  return v;
}
static inline i32 room_change(i32 c, i32 r, i32 s, i32 *wrong) {
  i32 v = room_cost[c][s] - room_cost[c][r];
  *wrong += room_wrong[c][s] - room_wrong[c][r];
  if (r != s)
    for (i32 i = 0; i < room_family_count[c]; i++) {
      i32 f = room_family_of[c][i], u = rooms_used[f];
      i32 n = u - (room_counts[r] && lessons_in[f][r] == 1) + (room_counts[s] && lessons_in[f][s] == 0);
      v += room_weight[f] * ((n > 1 ? n - 1 : 0) - (u > 1 ? u - 1 : 0));
    }
  return v;
}

static inline void lift_slot(i32 l) {
  i32 c = series_of[l], p = slot_of[l], d = day_of[p];
  if (lesson_at[c][p] == l) { lesson_at[c][p] = NOBODY; present[p][c >> 6] &= ~(1ULL << (c & 63)); }
  for (i32 i = 0; i < line_count[c]; i++) {
    i32 k = line_of[c][i];
    if (--count_at[k][p] == 0) pattern[k][d] &= ~bit_of[p];
  }
  for (i32 i = 0; i < day_family_count[c]; i++) {
    i32 f = day_family_of[c][i];
    if (--lessons_on[f][d] == 0) days_used[f]--;
  }
}
static inline void put_slot(i32 l, i32 p) {
  i32 c = series_of[l], d = day_of[p];
  slot_of[l] = p;
  lesson_at[c][p] = (int16_t)l;
  present[p][c >> 6] |= 1ULL << (c & 63);
  for (i32 i = 0; i < line_count[c]; i++) {
    i32 k = line_of[c][i];
    if (count_at[k][p]++ == 0) pattern[k][d] |= bit_of[p];
  }
  for (i32 i = 0; i < day_family_count[c]; i++) {
    i32 f = day_family_of[c][i];
    if (lessons_on[f][d]++ == 0) days_used[f]++;
  }
}
/* Take l out of its room in slot p; returns the change of soft. */
static inline i32 lift_room(i32 l, i32 p) {
  i32 c = series_of[l], r = room_of[l], v = -room_cost[c][r];
  if (at[p][r] == l) at[p][r] = NOBODY;
  if (room_counts[r])
    for (i32 i = 0; i < room_family_count[c]; i++) {
      i32 f = room_family_of[c][i];
      if (--lessons_in[f][r] == 0 && --rooms_used[f] > 0) v -= room_weight[f];
    }
  return v;
}
/* What it costs to put a lesson of series c into room r. */
static inline i32 room_price(i32 c, i32 r) {
  i32 v = room_cost[c][r];
  if (room_counts[r])
    for (i32 i = 0; i < room_family_count[c]; i++) {
      i32 f = room_family_of[c][i];
      if (lessons_in[f][r] == 0 && rooms_used[f] > 0) v += room_weight[f];
    }
  return v;
}
static inline void put_room(i32 l, i32 p, i32 r) {
  i32 c = series_of[l];
  room_of[l] = r;
  at[p][r] = l;
  if (room_counts[r])
    for (i32 i = 0; i < room_family_count[c]; i++) {
      i32 f = room_family_of[c][i];
      if (lessons_in[f][r]++ == 0) rooms_used[f]++;
    }
}
static inline void put(i32 l, i32 p, i32 r) {
  put_slot(l, p);
  put_room(l, p, r);
}
static inline void move(i32 l, i32 p, i32 r) {
  i32 o = slot_of[l];
  if (p != o) { lift_slot(l); put_slot(l, p); }
  lift_room(l, o);
  put_room(l, p, r);
}

/* Count soft and hard afresh. */
OUT void recount(void) {
  soft = hard = 0;
  i32 twice = 0;
  for (i32 l = 0; l < lessons; l++) {
    i32 c = series_of[l];
    if (slot_of[l] < 0) continue;
    soft += slot_cost[c][slot_of[l]] + room_cost[c][room_of[l]];
    if (!fixed[l]) hard += room_wrong[c][room_of[l]];
    twice += clashes_at(c, slot_of[l]);
  }
  hard += twice / 2;
  for (i32 k = 0; k < lines; k++) {
    for (i32 d = 0; d < days; d++) {
      soft += pattern_cost[table_of[k][d]][pattern[k][d]];
      hard += pattern_wrong[table_of[k][d]][pattern[k][d]];
    }
    soft += fullest_cost[k] * fullest(k, -1, 0, -1, 0);
  }
  for (i32 f = 0; f < day_families; f++)
    if (days_used[f] < days_wanted[f]) soft += day_weight[f] * (days_wanted[f] - days_used[f]);
  for (i32 f = 0; f < room_families; f++)
    if (rooms_used[f] > 1) soft += room_weight[f] * (rooms_used[f] - 1);
}
static void keep(void) {
  best_hard = hard;
  best_soft = soft;
  for (i32 l = 0; l < lessons; l++) { best_slot[l] = slot_of[l]; best_room[l] = room_of[l]; }
}
static inline void keep_if_better(void) {
  if (hard < best_hard || (hard == best_hard && soft < best_soft)) keep();
}

static void clear(void) {
  words = (series + 63) / 64;
  for (i32 p = 0; p < slots; p++) {
    day_of[p] = p / slots_each;
    bit_of[p] = 1 << (p % slots_each);
    for (i32 w = 0; w < words; w++) present[p][w] = 0;
    for (i32 r = 0; r < rooms; r++) at[p][r] = room_taken[p][r] ? TAKEN : NOBODY;
  }
  for (i32 c = 0; c < series; c++) {
    for (i32 w = 0; w < words; w++) clashes[c][w] = 0;
    for (i32 e = 0; e < series; e++) if (e != c && clash[c][e]) clashes[c][e >> 6] |= 1ULL << (e & 63);
    open_count[c] = room_count[c] = room_gain[c] = 0;
    for (i32 i = 0; i < room_family_count[c]; i++) room_gain[c] += room_weight[room_family_of[c][i]];
    for (i32 p = 0; p < slots; p++) {
      lesson_at[c][p] = NOBODY;
      if (usable[c][p]) open_list[c][open_count[c]++] = p;
    }
    for (i32 r = 0; r < rooms; r++) if (!room_wrong[c][r]) room_list[c][room_count[c]++] = r;
  }
  for (i32 k = 0; k < lines; k++) {
    for (i32 p = 0; p < slots; p++) count_at[k][p] = 0;
    for (i32 d = 0; d < days; d++) pattern[k][d] = 0;
  }
  for (i32 f = 0; f < FAMILIES; f++) {
    days_used[f] = rooms_used[f] = 0;
    for (i32 d = 0; d < days; d++) lessons_on[f][d] = 0;
    for (i32 r = 0; r < rooms; r++) lessons_in[f][r] = 0;
  }
}
/* A free place with few clashes among some drawn at random, else the first free one. Returns 0 when there is none. */
static i32 drop(i32 l) {
  i32 c = series_of[l], bp = -1, br = -1, least = 1 << 30;
  for (i32 i = 0; i < 400 && open_count[c] && room_count[c]; i++) {
    i32 p = open_list[c][below(open_count[c])], r = room_list[c][below(room_count[c])];
    if (at[p][r] != NOBODY || lesson_at[c][p] >= 0) continue;
    i32 v = clashes_at(c, p) * 1000 + (room_cost[c][r] < 900 ? room_cost[c][r] : 900) + below(5);
    if (v < least) { least = v; bp = p; br = r; }
  }
  for (i32 i = 0; i < open_count[c] && bp < 0; i++) {
    i32 p = open_list[c][i];
    if (lesson_at[c][p] >= 0) continue;
    for (i32 r = 0; r < rooms && bp < 0; r++) if (at[p][r] == NOBODY) { bp = p; br = r; }
  }
  if (bp < 0) return 0;
  put(l, bp, br);
  return 1;
}
/* Begin from slot_of and room_of; lessons with -1 are dropped somewhere, those with the fewest slots first. Returns the
 * number that found no place and stay out. */
OUT i32 start(void) {
  i32 lost = 0;
  clear();
  movable = 0;
  for (i32 l = 0; l < lessons; l++) if (slot_of[l] >= 0) put(l, slot_of[l], room_of[l]);
  for (i32 n = 0; n <= slots; n++)
    for (i32 l = 0; l < lessons; l++) if (slot_of[l] < 0 && open_count[series_of[l]] == n) lost += !drop(l);
  for (i32 l = 0; l < lessons; l++) if (!fixed[l] && slot_of[l] >= 0) movable_list[movable++] = l;
  recount();
  keep();
  return lost;
}

#define HOPELESS 25 /* temperatures beyond which an increase of cost is not worth a random number */
/* The increase of cost that is accepted this time. */
static inline double tolerance(double temperature) { return -temperature * logarithm(fraction()); }
/* The lesson at a place may make way. */
static inline i32 yields(i32 m) { return m >= 0 && !fixed[m]; }

/* Lesson l to another room in its slot, the one there to l's room. */
static i32 try_room(i32 l, i32 s, double limit, double weight) {
  i32 c = series_of[l], p = slot_of[l], r = room_of[l], m = at[p][s], h = 0;
  if (m != NOBODY && !yields(m)) return 0;
  i32 v = room_change(c, r, s, &h);
  if (m == NOBODY) {
    if (care * v + weight * h > limit) return 0;
    move(l, p, s);
  } else {
    move(l, p, s);
    v += room_change(series_of[m], s, r, &h);
    if (care * v + weight * h > limit) {
      move(l, p, r);
      at[p][s] = m;
      return 0;
    }
    move(m, p, r);
  }
  soft += v;
  hard += h;
  return 1;
}
/* Lesson l to slot q and room s, the one there to l's place. */
static i32 try_place(i32 l, i32 q, i32 s, double limit, double weight) {
  i32 c = series_of[l], p = slot_of[l], r = room_of[l], m = at[q][s], h = 0, v;
  if (m == NOBODY) {
    v = slot_change(c, p, q, &h) + room_change(c, r, s, &h);
    if (care * v + weight * h > limit) return 0;
    move(l, q, s);
  } else {
    if (!yields(m)) return 0;
    i32 e = series_of[m];
    if (!usable[e][p] || lesson_at[e][p] >= 0) return 0;
    h = clashes_at(c, q) - clashes_at(c, p) + clashes_at(e, p) - clashes_at(e, q) - 2 * clash[c][e];
    if (weight * h > limit + setting[3]) return 0;
    h = 0;
    v = slot_change(c, p, q, &h) + room_change(c, r, s, &h);
    move(l, q, s);
    v += slot_change(e, q, p, &h) + room_change(e, s, r, &h);
    if (care * v + weight * h > limit) {
      move(l, p, r);
      at[q][s] = m;
      return 0;
    }
    move(m, p, r);
  }
  soft += v;
  hard += h;
  return 1;
}
/* The free room in slot q that costs series c least, -1 when none is free; equal ones take turns. */
static inline i32 best_free_room(i32 c, i32 q, i32 *price) {
  i32 best = -1, least = 1 << 30, n = room_count[c], first = below(n);
  for (i32 i = 0; i < n; i++) {
    i32 j = first + i, s = room_list[c][j < n ? j : j - n];
    if (at[q][s] != NOBODY) continue;
    i32 v = room_price(c, s);
    if (v < least) { least = v; best = s; }
  }
  *price = least;
  return best;
}
/* Move the lessons of a chain from slot p to q, and those in q to p. */
static inline void exchange(const i32 *chain, i32 n, i32 p, i32 q) {
  for (i32 i = 0; i < n; i++) {
    i32 to = slot_of[chain[i]] == p ? q : p;
    lift_slot(chain[i]);
    put_slot(chain[i], to);
  }
}
/* Change of soft by exchanging a chain, and of hard, whatever the state. */
static i32 change_by_doing(const i32 *chain, i32 n, i32 p0, i32 q0, i32 *wrong) {
  i32 v = 0;
  for (i32 i = 0; i < n; i++) {
    i32 a = chain[i], p = slot_of[a];
    v += slot_change(series_of[a], p, p == p0 ? q0 : p0, wrong);
    exchange(chain + i, 1, p0, q0);
  }
  for (i32 i = n; i-- > 0;) exchange(chain + i, 1, p0, q0);
  return v;
}
/* The same where nothing clashes: a line with a lesson in both slots has both in the chain, and keeps its pattern. */
static i32 chain_change(const i32 *chain, i32 n, i32 p0, i32 q0, i32 *wrong) {
  i32 v = 0;
  for (i32 i = 0; i < n; i++) {
    i32 c = series_of[chain[i]], p = slot_of[chain[i]], q = p == p0 ? q0 : p0;
    v += slot_cost[c][q] - slot_cost[c][p];
    for (i32 j = 0; j < line_count[c]; j++) {
      i32 k = line_of[c][j];
      if (!count_at[k][q]) v += line_change(k, p, q, 1, wrong);
    }
  }
  if (day_of[p0] == day_of[q0]) return v;
  for (i32 i = 0; i < n; i++) { /* two of the chain may share a family */
    i32 p = slot_of[chain[i]], q = p == p0 ? q0 : p0;
    v += days_change(series_of[chain[i]], day_of[p], day_of[q]);
    shift_days(series_of[chain[i]], day_of[p], day_of[q]);
  }
  for (i32 i = 0; i < n; i++) {
    i32 p = slot_of[chain[i]], q = p == p0 ? q0 : p0;
    shift_days(series_of[chain[i]], day_of[q], day_of[p]);
  }
  return v;
}
/* Exchange a chain of lessons between the slots of l and q: everything in q that clashes with l goes the other way, and
 * so on, so that no new clash arises. */
static i32 try_chain(i32 l, i32 q0, double temperature, double weight) {
  static i32 chain[CHAIN], old_slot[CHAIN], old_room[CHAIN];
  static u8 in_chain[LESSONS];
  i32 p0 = slot_of[l], n = 0, ok = 1, most = setting[2], v = 0, h = 0;
  chain[n++] = l;
  in_chain[l] = 1;
  for (i32 i = 0; i < n && ok; i++) {
    i32 a = chain[i], c = series_of[a], q = slot_of[a] == p0 ? q0 : p0;
    if (fixed[a] || !usable[c][q] || lesson_at[c][q] >= 0) { ok = 0; break; }
    for (i32 w = 0; w < words && ok; w++)
      for (u64 x = clashes[c][w] & present[q][w]; x; x &= x - 1) {
        i32 b = lesson_at[w * 64 + __builtin_ctzll(x)][q];
        if (in_chain[b]) continue;
        if (n >= most) { ok = 0; break; }
        chain[n++] = b;
        in_chain[b] = 1;
      }
  }
  for (i32 i = 0; i < n; i++) in_chain[chain[i]] = 0;
  if (!ok) return 0;
  for (i32 i = 1; i < n; i++) { /* the lessons with the fewest rooms choose first */
    i32 a = chain[i], j = i;
    for (; j > 0 && room_count[series_of[chain[j - 1]]] > room_count[series_of[a]]; j--) chain[j] = chain[j - 1];
    chain[j] = a;
  }
  i32 gain = 0;
  for (i32 i = 0; i < n; i++) {
    i32 a = chain[i];
    old_slot[i] = slot_of[a];
    old_room[i] = room_of[a];
    gain += room_gain[series_of[a]] + room_cost[series_of[a]][room_of[a]];
  }
  v = hard ? change_by_doing(chain, n, p0, q0, &h) : chain_change(chain, n, p0, q0, &h);
  if (care * (v - gain) + weight * h > HOPELESS * temperature) return 0;
  double limit = tolerance(temperature);
  if (care * (v - gain) + weight * h > limit) return 0; /* no rooms could make up for it */
  i32 done = 0;
  for (i32 i = 0; i < n; i++) v += lift_room(chain[i], old_slot[i]);
  for (; done < n; done++) {
    i32 a = chain[done], q = old_slot[done] == p0 ? q0 : p0, price, s = best_free_room(series_of[a], q, &price);
    if (s < 0) break;
    v += price;
    put_room(a, q, s);
  }
  if (done < n || care * v + weight * h > limit) {
    while (done-- > 0) lift_room(chain[done], old_slot[done] == p0 ? q0 : p0);
    for (i32 i = 0; i < n; i++) put_room(chain[i], old_slot[i], old_room[i]);
    return 0;
  }
  exchange(chain, n, p0, q0);
  soft += v;
  hard += h;
  return 1;
}

static inline i32 step(double temperature, double weight) {
  i32 l = movable_list[below(movable)], c = series_of[l], z = below(1000), kind, done;
  if (z < setting[0]) {
    i32 s = room_list[c][below(room_count[c])];
    if (s == room_of[l]) return 0;
    kind = 0;
    done = try_room(l, s, tolerance(temperature), weight);
  } else {
    i32 q = open_list[c][below(open_count[c])];
    if (q == slot_of[l] || lesson_at[c][q] >= 0) return 0;
    i32 y = below(1000);
    if (y < setting[1]) {
      kind = 1;
      done = try_chain(l, q, temperature, weight);
    } else {
      if (!hard && clashes_at(c, q)) return 0;
      i32 s = y < setting[4] ? room_of[l] : room_list[c][below(room_count[c])];
      kind = 2;
      done = try_place(l, q, s, tolerance(temperature), weight);
    }
  }
  tried[kind]++;
  accepted[kind] += done;
  return done;
}
/* Look for a state without wrongs, whatever it costs. */
OUT void settle(i32 steps, double temperature) {
  care = 0;
  for (i32 i = 0; i < steps && hard && movable; i++)
    if (step(temperature, 1)) keep_if_better();
  care = 1;
}
/* The mean square of the change of soft when a lesson drawn at random goes to another slot. */
OUT double roughness(i32 draws) {
  double sum = 0;
  for (i32 i = 0; i < draws && movable; i++) {
    i32 l = movable_list[below(movable)], c = series_of[l], wrong = 0;
    i32 v = slot_change(c, slot_of[l], open_list[c][below(open_count[c])], &wrong);
    sum += (double)v * v;
  }
  return sum / draws;
}
OUT void run(i32 steps, double temperature, double weight) {
  if (!movable) return;
  for (i32 i = 0; i < steps; i++)
    if (step(temperature, weight)) keep_if_better();
}
