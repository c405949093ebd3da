FROM python:3.11-slim-bookworm AS packages
COPY requirements.txt .
RUN pip install --no-cache-dir --prefix=/packages --requirement requirements.txt

FROM python:3.11-slim-bookworm
COPY --from=packages /packages /usr/local
COPY schema.sql seed.sql /app/
COPY static /app/static
COPY workout /app/workout
RUN useradd --uid 1000 workout && install -d -o workout /data
USER workout
VOLUME /data
ENV PYTHONPATH=/app PYTHONDONTWRITEBYTECODE=1 WORKOUT_HOST=0.0.0.0 WORKOUT_DATABASE=/data/workout.db
EXPOSE 8000
HEALTHCHECK CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz')"]
CMD ["python", "-m", "workout.cli", "serve"]
