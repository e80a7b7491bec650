/* Joint non-local means for a picture rendered twice: the pair tells the noise, the features (albedo, normal, mist,
   alpha) tell what belongs together. Built by denoise.py. All pictures are float, row by row, channels interleaved. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct { int width, height; size_t count; } Frame;

static int clamp(int value, int top) { return value < 0 ? 0 : value > top ? top : value; }

static void blur_rows(Frame f, const float *from, float *to, int r) {
  for (int y = 0; y < f.height; y++) {
    const float *row = from + (size_t)y * f.width;
    float sum = 0;
    for (int i = -r; i <= r; i++) sum += row[clamp(i, f.width - 1)];
    for (int x = 0; x < f.width; x++) {
      to[(size_t)y * f.width + x] = sum / (2 * r + 1);
      sum += row[clamp(x + r + 1, f.width - 1)] - row[clamp(x - r, f.width - 1)];
    }
  }
}

static const float *row_of(Frame f, const float *picture, int y) { return picture + (size_t)clamp(y, f.height - 1) * f.width; }

static void blur_columns(Frame f, const float *from, float *to, int r) {
  float *sum = calloc(f.width, sizeof(float));
  for (int i = -r; i <= r; i++)
    for (int x = 0; x < f.width; x++) sum[x] += row_of(f, from, i)[x];
  for (int y = 0; y < f.height; y++) {
    const float *gone = row_of(f, from, y - r), *next = row_of(f, from, y + r + 1);
    for (int x = 0; x < f.width; x++) {
      to[(size_t)y * f.width + x] = sum[x] / (2 * r + 1);
      sum[x] += next[x] - gone[x];
    }
  }
  free(sum);
}

static void box_blur(Frame f, float *picture, float *spare, int r) {
  blur_rows(f, picture, spare, r);
  blur_columns(f, spare, picture, r);
}

/* mean[c] and its variance[c], planar, from the two renders. */
static void measure(Frame f, const float *a, const float *b, float *mean, float *variance) {
#pragma omp parallel for
  for (int c = 0; c < 3; c++) {
    float *spare = malloc(f.count * sizeof(float)), *m = mean + c * f.count, *v = variance + c * f.count;
    for (size_t i = 0; i < f.count; i++) {
      float d = a[i * 3 + c] - b[i * 3 + c];
      m[i] = (a[i * 3 + c] + b[i * 3 + c]) * .5f;
      v[i] = d * d * .25f;
    }
    box_blur(f, v, spare, 3);
    free(spare);
  }
}

static float color_distance(Frame f, const float *mean, const float *variance, size_t p, size_t q, float k) {
  float sum = 0;
  for (int c = 0; c < 3; c++) {
    float d = mean[c * f.count + p] - mean[c * f.count + q], vp = variance[c * f.count + p], vq = variance[c * f.count + q];
    sum += (d * d - (vp + (vp < vq ? vp : vq))) / (1e-5f + k * k * (vp + vq));
  }
  return sum / 3;
}

static float feature_distance(const float *features, const float *scales, int number, size_t p, size_t q) {
  float sum = 0;
  for (int i = 0; i < number; i++) {
    float d = features[p * number + i] - features[q * number + i];
    sum += scales[i] * d * d;
  }
  return sum;
}

static void gather(Frame f, float *sum, const float *mean, size_t p, size_t q, float weight) {
  for (int c = 0; c < 3; c++) sum[p * 4 + c] += weight * mean[c * f.count + q];
  sum[p * 4 + 3] += weight;
}

/* a, b: the two renders; features: per pixel; radius of the search, patch radius, k: strength (larger is smoother). */
void denoise(int width, int height, const float *a, const float *b, const float *features, const float *scales, int number,
             float *out, int radius, int patch, float k) {
  Frame f = {width, height, (size_t)width * height};
  float *mean = malloc(f.count * 12), *variance = malloc(f.count * 12), *total = calloc(f.count * 4, sizeof(float));
  int side = 2 * radius + 1;
  measure(f, a, b, mean, variance);
#pragma omp parallel
  {
    float *distance = malloc(f.count * 4), *spare = malloc(f.count * 4), *sum = calloc(f.count * 4, sizeof(float));
#pragma omp for schedule(dynamic, 1)
    for (int o = 0; o < side * side; o++) {
      int dx = o % side - radius, dy = o / side - radius;
      for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++) {
          size_t p = (size_t)y * width + x, q = (size_t)clamp(y + dy, height - 1) * width + clamp(x + dx, width - 1);
          distance[p] = color_distance(f, mean, variance, p, q, k);
        }
      box_blur(f, distance, spare, patch);
      for (int y = clamp(-dy, height); y < height && y + dy < height; y++)
        for (int x = clamp(-dx, width); x < width && x + dx < width; x++) {
          size_t p = (size_t)y * width + x, q = (size_t)(y + dy) * width + x + dx;
          float d = fmaxf(fmaxf(distance[p], 0), feature_distance(features, scales, number, p, q));
          if (d < 12) gather(f, sum, mean, p, q, expf(-d));
        }
    }
#pragma omp critical
    for (size_t i = 0; i < f.count * 4; i++) total[i] += sum[i];
    free(distance); free(spare); free(sum);
  }
  for (size_t i = 0; i < f.count; i++)
    for (int c = 0; c < 3; c++) out[i * 3 + c] = total[i * 4 + 3] > 0 ? total[i * 4 + c] / total[i * 4 + 3] : mean[c * f.count + i];
  free(mean); free(variance); free(total);
}
